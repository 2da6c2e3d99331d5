import { expect, test } from '@playwright/test';
import { act, sumShifts } from '../../support/page/layout-shift.ts';
import { answerItem } from '../../support/page/answer-item.ts';
import { startAttempt } from '../../support/api/attempts.ts';

test('a whole quiz has no layout shift without an action of the reader', async ({ page }) => {
  const { id, items } = await startAttempt({ length: 5, seed: 'still' });
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(`/attempts/${id}/1`);
  for (const { number } of items) {
    await act(page, () => answerItem(page));
    expect(await sumShifts(page)).toBe(0);
    if (number === items.length) break;
    await act(page, async () => {
      await page.locator('[data-next]').click();
      await expect(page.locator('#verdict')).toHaveCount(0);
    });
    expect(await sumShifts(page)).toBe(0);
  }
});
