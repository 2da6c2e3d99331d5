import { createClient } from '@dateline/api/client';
import { expect, test } from '@playwright/test';
import { findBarriers } from './accessibility.ts';
import { testPrefix } from './editor.ts';
import { articleId } from './start-attempt.ts';
import { urls } from './urls.ts';

const { articles } = createClient(urls.api).v1;

/** The articles of the product; what other tests publish may change meanwhile. */
async function listArticles(): Promise<string[]> {
  const page = await (await articles.$get({ query: {} })).json();
  return page.articles.map(({ id }) => id).filter((id) => !id.startsWith(testPrefix));
}

test('each briefing has every fact of its sheet', async ({ page }) => {
  for (const id of await listArticles()) {
    const response = await articles[':articleId'].$get({ param: { articleId: id } });
    const { facts, entities } = await response.json();
    await page.goto(`/articles/${id}`);
    const text = await page.locator('main').innerText();
    const labels = new Map(entities.map((entity) => [entity.id, entity.label]));
    for (const fact of facts) {
      const shown =
        fact.kind === 'office' ? (labels.get(fact.person) ?? fact.person) : fact.statement;
      expect(text).toContain(shown);
    }
  }
});

test('each briefing is free of barriers, and no section of it is empty', async ({ page }) => {
  test.slow(true, 'axe reads every article, which takes seconds each');
  for (const id of await listArticles()) {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(`/articles/${id}`);
    expect(await findBarriers(page)).toEqual([]);
    await expect(page.locator('section:not(:has(> :is(h2, h3) ~ *))')).toHaveCount(0);
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
