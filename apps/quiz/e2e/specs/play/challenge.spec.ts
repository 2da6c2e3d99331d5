import { expect, test } from '@playwright/test';
import { readScore } from '../../support/page/read-score.ts';
import { takeQuiz } from '../../support/page/take-quiz.ts';
import { articleId, startAttempt, challengeAddress } from '../../support/api/attempts.ts';
import { withReader } from '../../support/page/with-reader.ts';
import { slow } from '../../support/page/slow.ts';
import { correctedArticle } from '../../support/api/corrected-article.ts';
import { openQuiz } from '../../support/page/open-quiz.ts';

for (const javaScriptEnabled of [true, false]) {
  test(
    `JavaScript ${javaScriptEnabled ? 'on' : 'off'}: a friend gets the same questions and sees both scores at the end`,
    slow,
    async ({ browser }) => {
      const { id, items } = await startAttempt({ length: 2 });
      const sent = await withReader(browser, javaScriptEnabled, async (page) => {
        await page.goto(`/attempts/${id}`);
        const stems = await takeQuiz(page, items.length);
        const link = await page.getByLabel('The link to the same quiz').inputValue();
        const text = await page.getByLabel('A message to send').inputValue();
        const score = await readScore(page);
        return { stems, link, text, score };
      });
      expect(sent.link).not.toContain(id);
      expect(sent.text).toMatch(new RegExp(`^Pakistan.*: ${sent.score}\\. You\\?`));
      expect(sent.text).toContain(sent.link);
      await withReader(browser, javaScriptEnabled, async (page) => {
        await page.goto(sent.link);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(
          /^A friend scored [\d½]+\sof\s2\. Can you (beat|match) it\?$/,
        );
        await page.getByRole('button', { name: 'Take the same quiz' }).click();
        expect(await takeQuiz(page, items.length)).toEqual(sent.stems);
        const both = page.getByRole('region', { name: 'You and your friend' });
        await expect(both).toContainText(/You [\d½]+, your friend [\d½]+/);
        await expect(both).toContainText('Your friend’s score is taken from the link.');
      });
    },
  );
}

test('a challenge link that is incomplete says what to do', async ({ page }) => {
  const response = await page.goto(`/articles/${articleId}/challenge?seed=a`);
  expect(response?.status()).toBe(400);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link is incomplete');
  await page.getByRole('link', { name: 'take a quiz of your own' }).click();
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
});

test(
  'a challenge holds the score, the headline and the choice of the quiz, and nothing else',
  slow,
  async ({ page }) => {
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
  },
);

test('a link can be copied, and says so', slow, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openQuiz(page, { length: 1 });
  await takeQuiz(page, 1);
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.getByRole('status').filter({ hasText: /copied/i })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await page.getByLabel('The link to the same quiz').inputValue(),
  );
});

test('a link to an article that was corrected since says so', slow, async ({ page }) => {
  const { articleId: corrected } = await correctedArticle();
  const attempt = await startAttempt({ articleId: corrected, length: 2 });
  await page.goto(challengeAddress({ ...attempt, revision: 'another' }));
  await expect(page.getByText('This article was corrected after the link was made')).toBeVisible();
  await page.getByRole('link', { name: 'What was corrected' }).click();
  await expect(page).toHaveURL(/\/corrections$/);
});
