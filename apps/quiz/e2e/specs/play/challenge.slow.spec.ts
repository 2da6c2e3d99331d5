import { expect, test } from '@playwright/test';
import { readScore } from '../../support/page/read-score.ts';
import { takeQuiz } from '../../support/page/take-quiz.ts';
import { correctedArticle } from '../../support/api/corrected-article.ts';
import { startAttempt, challengeAddress } from '../../support/api/attempts.ts';
import { openQuiz } from '../../support/page/open-quiz.ts';

test('a challenge holds the score, the headline and the choice of the quiz, and nothing else', async ({
  page,
}) => {
  const { items } = await openQuiz(page, { length: 3 });
  await takeQuiz(page, items.length);
  const link = await page.getByLabel('The link to the same quiz').inputValue();
  const score = await readScore(page);
  expect([...new URL(link).searchParams.keys()].toSorted()).toEqual([
    'difficulty',
    'length',
    'of',
    'points',
    'revision',
    'seed',
    'topics',
  ]);
  const [words, signs, address] = (await page.getByLabel('A message to send').inputValue()).split(
    '\n',
  );
  expect(words).toMatch(new RegExp(`^Pakistan.*: ${score}\\. You\\?$`));
  expect(address).toBe(link);
  expect(signs).toMatch(/^[✅🔶❌➖]{3}$/u);
});

test('a link can be copied, and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openQuiz(page, { length: 1 });
  await takeQuiz(page, 1);
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByRole('status').filter({ hasText: /copied/i })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await page.getByLabel('The link to the same quiz').inputValue(),
  );
});

test('a link to an article that was corrected since says so', async ({ page }) => {
  const { articleId: corrected } = await correctedArticle();
  const attempt = await startAttempt({ articleId: corrected, length: 2 });
  await page.goto(challengeAddress({ ...attempt, revision: 'another' }));
  await expect(page.getByText('This article was corrected after the link was made')).toBeVisible();
  await page.getByRole('link', { name: 'What was corrected' }).click();
  await expect(page).toHaveURL(/\/corrections$/);
});
