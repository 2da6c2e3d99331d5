import { expect, test } from '@playwright/test';
import { articleId, startAttempt } from '../../support/api/attempts.ts';
import { readHead } from '../../support/page/read-head.ts';
import { readScore } from '../../support/page/read-score.ts';
import { takeQuiz } from '../../support/page/take-quiz.ts';
import { withReader } from '../../support/page/with-reader.ts';
import { slowIf } from '../../support/page/slow.ts';

for (const javaScriptEnabled of [true, false]) {
  test(
    `JavaScript ${javaScriptEnabled ? 'on' : 'off'}: a short link opens the same quiz with the score and the outcomes`,
    slowIf(javaScriptEnabled),
    async ({ browser }) => {
      const { id, items } = await startAttempt({ length: 2, seed: undefined });
      const sent = await withReader(browser, javaScriptEnabled, async (page) => {
        await page.goto(`/attempts/${id}`);
        const stems = await takeQuiz(page, items.length);
        const link = await page.getByLabel('The link to the same quiz').inputValue();
        const text = await page.getByLabel('A message to send').inputValue();
        return { stems, link, text, score: await readScore(page) };
      });
      expect(new URL(sent.link).pathname).toMatch(
        new RegExp(`^/q/${articleId}/[0-9a-z]{7}-[0-9a-f]{6}-m[0-9a-f]{2}2-[rpws]{2}(-\\d+)?$`),
      );
      expect(Array.from(sent.text).length).toBeLessThanOrEqual(140);
      await withReader(browser, javaScriptEnabled, async (page) => {
        await page.setViewportSize({ width: 390, height: 844 });
        await page.goto(sent.link);
        const asked = page.getByRole('heading', { level: 1 });
        await expect(asked).toHaveText(
          new RegExp(
            `^A friend scored ${sent.score.replaceAll(' ', '\\s')}\\. Can you (beat|match) it\\?$`,
          ),
        );
        const start = page.getByRole('button', { name: 'Take the same quiz' });
        const { y = 0, height = 0 } = (await start.boundingBox()) ?? {};
        expect(y + height).toBeLessThan(500);
        expect((await readHead(page)).meta['og:title']).toMatch(/^Quiz: Pakistan/);
        await expect(page.getByRole('img', { name: /\d\s(right|partly|wrong)/ })).toHaveText(
          /^[✓½✗] [✓½✗]$/,
        );
        await page.getByRole('button', { name: 'Take the same quiz' }).click();
        expect(await takeQuiz(page, items.length)).toEqual(sent.stems);
        const both = page.getByRole('region', { name: 'You and your friend' });
        const [right = ''] = sent.score.split(' ');
        await expect(both).toContainText(`You ${right}, your friend ${right}`);
        await expect(both).toContainText('A draw');
        await expect(both).not.toContainText('corrected');
      });
    },
  );
}

test('a short link to a revision that never was says that it is incomplete', async ({ page }) => {
  const response = await page.goto(`/q/${articleId}/k7m2x9p-000000-mff10-rrr`);
  expect(response?.status()).toBe(400);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link is incomplete');
  await expect(page.getByRole('link', { name: 'take a quiz of your own' })).toBeVisible();
});
