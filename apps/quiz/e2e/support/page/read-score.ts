import type { Page } from '@playwright/test';

/** Reads the points of a result: "7.5 of 10". */
export async function readScore(page: Page): Promise<string> {
  return (await page.locator('#points').innerText()).replace(/ points?$/, '');
}
