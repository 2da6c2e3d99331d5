import { expect, test, type Page } from '@playwright/test';
import { answerItem } from '../../support/page/answer-item.ts';
import { articleId, startAttempt } from '../../support/api/attempts.ts';
import { withReader } from '../../support/page/with-reader.ts';

async function answerAll(page: Page, count: number): Promise<string> {
  for (let number = 1; number <= count; number += 1) {
    await expect(page.getByText(`question ${number} of ${count}`)).toBeVisible();
    await answerItem(page);
    await page.locator('[data-next]').click();
  }
  await expect(page.getByText('Your result')).toBeVisible();
  return page.getByRole('heading', { level: 1 }).innerText();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(`JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('a reader goes from the articles to a result with every question reviewed', async ({
      page,
    }) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await page.goto('/');
      await page.locator(`a[href="/articles/${articleId}#quiz"]`).click();
      await expect(page).toHaveURL(`/articles/${articleId}#quiz`);
      await page.getByLabel('5', { exact: true }).check();
      await page.getByLabel('hard', { exact: true }).check();
      await page.getByRole('button', { name: 'Start' }).click();
      expect(await answerAll(page, 5)).toContain('of 5');
      await expect(page.locator('#review ~ ol > li')).toHaveCount(5);
      await page.getByRole('link', { name: 'Take another quiz' }).click();
      await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
      expect(complaints).toEqual([]);
    });
  });
}

test('a whole quiz answered alike gives the same score with JavaScript on and off', async ({
  browser,
}) => {
  const scores = [];
  for (const javaScriptEnabled of [true, false]) {
    const { id, items } = await startAttempt({ length: 3, seed: 'score' });
    const score = await withReader(browser, javaScriptEnabled, async (page) => {
      await page.goto(`/attempts/${id}`);
      return answerAll(page, items.length);
    });
    scores.push(score);
  }
  expect(scores[0]).toBe(scores[1]);
});
