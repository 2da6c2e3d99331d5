import { expect, test } from '@playwright/test';
import { startAttempt } from '../../support/api/attempts.ts';

test('in forced colours a button can be read and the current question is underlined', async ({
  page,
}) => {
  const { id } = await startAttempt();
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(`/attempts/${id}/1`);
  const paint = await page.locator('[data-submit]').evaluate((button) => {
    const { color, backgroundColor, forcedColorAdjust } = getComputedStyle(button);
    return { isPlain: color === backgroundColor, forcedColorAdjust };
  });
  // If colours are adjusted, the browser paints the background of the page behind the text.
  expect(paint).toEqual({ isPlain: false, forcedColorAdjust: 'none' });
  const lineUnder = (selector: string): Promise<string> =>
    page.locator(selector).evaluate((mark) => getComputedStyle(mark).textDecorationLine);
  expect(await lineUnder('nav a[aria-current] span')).toBe('underline');
  expect(await lineUnder('nav a[href$="/2"] span')).toBe('none');
});

test('printed pages have no buttons', async ({ page }) => {
  const { id } = await startAttempt();
  await page.emulateMedia({ media: 'print' });
  for (const path of ['/', `/attempts/${id}/1`]) {
    await page.goto(path);
    await expect(page.locator('h1, h2').first()).toBeVisible();
    await expect(page.locator('.button:visible, .link:visible')).toHaveCount(0);
  }
});
