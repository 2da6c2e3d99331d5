import { expect, test } from '@playwright/test';
import { takeQuiz } from '../../support/page/take-quiz.ts';
import { correctedArticle } from '../../support/api/corrected-article.ts';
import { startAttempt } from '../../support/api/attempts.ts';

test('a challenge holds the score, the headline and the choice of the quiz, and nothing else', async ({
  page,
}) => {
  const { id, items, article } = await startAttempt({ length: 3 });
  await page.goto(`/attempts/${id}`);
  await takeQuiz(page, items.length);
  const link = await page.getByLabel('The link to the same quiz').inputValue();
  const score = (await page.locator('#score').innerText()).replace(/\s+/g, ' ').trim();
  expect([...new URL(link).searchParams.keys()].toSorted()).toEqual([
    'difficulty',
    'length',
    'of',
    'points',
    'revision',
    'seed',
    'topics',
  ]);
  await expect(page.getByLabel('A text to send')).toHaveValue(
    `${score} on “${article.headline}” – same questions for you: ${link}`,
  );
});

test('a link can be copied, and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { id } = await startAttempt({ length: 1 });
  await page.goto(`/attempts/${id}`);
  await takeQuiz(page, 1);
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await page.getByLabel('The link to the same quiz').inputValue(),
  );
});

test('a link to an article that was corrected since says so', async ({ page }) => {
  const { articleId: corrected } = await correctedArticle();
  const { seed, options } = await startAttempt({ articleId: corrected, length: 2 });
  const query = new URLSearchParams({
    seed,
    revision: 'another',
    length: String(options.length),
    topics: options.topics.join(','),
    difficulty: options.difficulty,
    points: '1',
    of: '2',
  });
  await page.goto(`/articles/${corrected}/challenge?${query}`);
  await expect(page.getByText('This article was corrected after the link was made')).toBeVisible();
  await page.getByRole('link', { name: 'What was corrected' }).click();
  await expect(page).toHaveURL(/\/corrections$/);
});
