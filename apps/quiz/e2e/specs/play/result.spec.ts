import { expect, test } from '@playwright/test';
import { variedArticleId } from '../../support/api/attempts.ts';
import { withAndWithoutJavaScript } from '../../support/page/javascript.ts';
import { finishQuiz, openQuiz } from '../../support/page/open-quiz.ts';

test('ten outcomes are in one row of a narrow phone, and each leads to its question', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  const { id } = await openQuiz(page, { articleId: variedArticleId, length: 10 });
  await finishQuiz(page, id);
  const row = page.getByRole('navigation', { name: 'Question by question' });
  await expect(row.getByRole('link')).toHaveCount(10);
  const tops = await row
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(1);
  await row.getByRole('link', { name: 'Question 10: skipped' }).click();
  await expect(page.locator('#question-10')).toBeInViewport();
});

withAndWithoutJavaScript(() => {
  test('evidence leads to the passage of an article that is ours', async ({ page }) => {
    const { id } = await openQuiz(page, { articleId: variedArticleId, length: 1 });
    await finishQuiz(page, id);
    const place = page.locator('#question-1').getByRole('link', { name: /of the article\.$/ });
    const words = await place.innerText();
    await place.click();
    await expect(page).toHaveURL(/\/articles\/apollo-11-1969\/text\?mark=[\d.,]+#p\d+$/);
    const number = /\d+/.exec(words)?.[0] ?? '0';
    await expect(page.locator(`#p${number} mark`).first()).toBeInViewport();
    await expect(page.locator('script')).toHaveCount(0);
  });

  test('evidence of another article leads to its fact in the briefing', async ({ page }) => {
    const { id } = await openQuiz(page, { length: 1 });
    await finishQuiz(page, id);
    await page
      .locator('#question-1')
      .getByRole('link', { name: /of the article\.$/ })
      .click();
    await expect(page).toHaveURL(/#fact-[a-z0-9-]+$/);
    await expect(page.locator(':target')).toBeInViewport();
  });
});

test('an article whose text is not ours has no page to read', async ({ page }) => {
  expect((await page.goto('/articles/pakistan-outreach-2025/text'))?.status()).toBe(404);
});
