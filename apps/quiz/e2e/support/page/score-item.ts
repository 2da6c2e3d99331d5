import { expect, type Browser, type Page } from '@playwright/test';
import type { startAtItem } from '../api/attempts.ts';
import { finishQuiz } from './open-quiz.ts';
import { readScore } from './read-score.ts';
import { withReader } from './with-reader.ts';

/**
 * Starts a quiz by `start`, answers its item alone by `answer`, and finishes.
 * Resolves to the verdict, the marked options and the score.
 */
export async function scoreItem(
  browser: Browser,
  javaScriptEnabled: boolean,
  start: () => ReturnType<typeof startAtItem>,
  answer: (page: Page) => Promise<void>,
) {
  const { id, item, path } = await start();
  return withReader(browser, javaScriptEnabled, async (page) => {
    await page.goto(path);
    await answer(page);
    const verdict = await page.locator('#verdict-word').innerText();
    const answers = await page.locator('#verdict :is(.options, .events)').innerText();
    await finishQuiz(page, id);
    await expect(page.getByText('Your result', { exact: true })).toBeVisible();
    const score = await readScore(page);
    const reviewed = page.locator('#review ~ ol > li').nth(item.number - 1);
    // What was right is folded.
    const fold = reviewed.locator('details:not([open]) > summary:has(h3)');
    if ((await fold.count()) > 0) await fold.click();
    await expect(reviewed.getByRole('heading', { level: 4 })).toHaveText(verdict, {
      useInnerText: true,
    });
    return { verdict, answers, score };
  });
}
