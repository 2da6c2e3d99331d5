import { expect, test } from '@playwright/test';
import { sumShifts } from '../../support/page/layout-shift.ts';
import { answerItem } from '../../support/page/answer-item.ts';
import { startAttempt } from '../../support/api/attempts.ts';

test('a whole quiz has no layout shift without an action of the reader', async ({ page }) => {
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
