import type { Page } from '@playwright/test';

/** Reads the score of a result, in half points: "5½ of 10". */
export async function readScore(page: Page): Promise<string> {
  const [score = ''] = /[\d½]+\sof\s\d+/.exec(await page.locator('#points').innerText()) ?? [];
  return score.replaceAll(/\s/g, ' ');
}
