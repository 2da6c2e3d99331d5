import { expect, test } from '@playwright/test';
import { readScore } from '../../support/page/read-score.ts';
import { takeQuiz } from '../../support/page/take-quiz.ts';
import { articleId, startAttempt } from '../../support/api/attempts.ts';
import { withReader } from '../../support/page/with-reader.ts';
import { slow } from '../../support/page/slow.ts';

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

for (const query of ['', '?seed=a', '?seed=a&length=5&topics=gossip&points=9&of=5']) {
  test(`a challenge link with "${query}" is incomplete, and the page says what to do`, async ({
    page,
  }) => {
    const response = await page.goto(`/articles/${articleId}/challenge${query}`);
    expect(response?.status()).toBe(400);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link is incomplete');
    await page.getByRole('link', { name: 'take a quiz of your own' }).click();
    await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
  });
}

test('a challenge link to an unknown article is not found', async ({ page }) => {
  const query = 'seed=a&length=5&topics=dates&difficulty=mixed&revision=r&points=1&of=2';
  expect((await page.goto(`/articles/nothing/challenge?${query}`))?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
});
