import { expect, test } from '@playwright/test';
import { fillByKeys, tabTo } from '../../support/page/press-keys.ts';
import { openQuiz } from '../../support/page/open-quiz.ts';

test('a whole quiz can be taken with the keys alone', async ({ page }) => {
  const { items } = await openQuiz(page, { length: 5 });
  for (const { number } of items) {
    await expect(page).toHaveURL(new RegExp(`/${number}$`));
    await expect(page.locator('#question')).toBeFocused();
    await fillByKeys(page);
    await tabTo(page, '[data-submit]');
    await page.keyboard.press('Enter');
    await expect(page.locator('#verdict')).toBeFocused();
    await page.keyboard.press('Enter');
  }
  await expect(page.getByText('Your result')).toBeVisible();
});
