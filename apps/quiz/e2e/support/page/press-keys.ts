import { expect, type Page } from '@playwright/test';
import { countToChoose, fillItem, interactionOf } from './answer-item.ts';

/** Presses Tab until the element that `selector` finds has the focus. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  const focused = page.locator(`${selector}:focus`);
  for (let steps = 0; steps < 40 && (await focused.count()) === 0; steps += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(focused).toHaveCount(1);
}

/** The key of the first option: 1 or A. */
const firstMark = (page: Page): Promise<string> =>
  page.locator('#answer .number').first().innerText();

/** Fills the form of the item with the keys alone. */
export async function fillByKeys(page: Page): Promise<void> {
  switch (await interactionOf(page)) {
    case 'choice':
      return page.keyboard.press(await firstMark(page));
    case 'multipleChoice':
      await page.keyboard.press(await firstMark(page));
      for (let chosen = 1; chosen < (await countToChoose(page)); chosen += 1) {
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Space');
      }
      return;
    case 'order':
      await tabTo(page, 'button.move');
      return page.keyboard.press('ArrowDown');
    case 'match':
      for (const row of await page.getByRole('radiogroup').all()) {
        const name = await row.getByRole('radio').first().getAttribute('name');
        await tabTo(page, `[name="${name}"]`);
        await page.keyboard.press('ArrowDown');
      }
      return;
    case 'number':
    case 'date':
      await tabTo(page, 'input[name=text]');
      return fillItem(page);
  }
}
