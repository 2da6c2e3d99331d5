import { createClient } from '@dateline/api/client';
import { expect, test } from '@playwright/test';
import { articleId } from './start-attempt.ts';
import { urls } from './urls.ts';

test('the briefing has every fact of the sheet', async ({ page }) => {
  const { articles } = createClient(urls.api).v1;
  const response = await articles[':articleId'].$get({ param: { articleId } });
  const { facts, entities } = await response.json();
  await page.goto(`/articles/${articleId}`);
  const text = await page.locator('main').innerText();
  const labels = new Map(entities.map(({ id, label }) => [id, label]));
  for (const fact of facts) {
    const shown =
      fact.kind === 'office' ? (labels.get(fact.person) ?? fact.person) : fact.statement;
    expect(text).toContain(shown);
  }
});

test('the briefing says who it is in the language of its sheet, and names itself', async ({
  page,
}) => {
  await page.goto(`/articles/${articleId}`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveTitle(/ — Dateline$/);
  await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /\w/);
});
