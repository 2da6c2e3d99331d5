import { expect, test, type Page } from '@playwright/test';
import { answerItem } from './answer-item.ts';
import { everyPage } from './every-page.ts';
import { startAttempt } from './start-attempt.ts';

/** Sums up by how much lines moved that nobody asked to move, as the browser counts it. */
const sumShifts = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            if ('hadRecentInput' in entry && 'value' in entry && !entry.hadRecentInput) {
              sum += Number(entry.value);
            }
          }
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        // What was buffered arrives before the second frame.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );

for (const [name, addressOf] of Object.entries(everyPage)) {
  test(`${name}: nothing moves while the page loads`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(await addressOf(page));
    await page.waitForLoadState('networkidle');
    expect(await sumShifts(page)).toBe(0);
  });
}

test('nothing moves but by the reader’s own doing in a whole quiz', async ({ page }) => {
  const { id, items } = await startAttempt({ length: 5, seed: 'still' });
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(`/attempts/${id}/1`);
  for (const { number } of items) {
    await expect(page).toHaveURL(new RegExp(`/${number}$`));
    await answerItem(page);
    expect(await sumShifts(page)).toBe(0);
    await page.locator('[data-next]').click();
  }
});
