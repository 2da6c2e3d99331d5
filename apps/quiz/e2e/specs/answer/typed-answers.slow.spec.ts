import { expect, test } from '@playwright/test';
import { submitItem, answerLines } from '../../support/page/answer-item.ts';
import { withAndWithoutJavaScript } from '../../support/page/javascript.ts';
import { openItem } from '../../support/page/open-quiz.ts';

withAndWithoutJavaScript(() => {
  for (const [interaction, label, text, shown] of [
    ['number', 'Your number', 'ninety-nine', '99'],
    ['number', 'Your number', '12,345', '12,345'],
    ['number', 'Your number', '12.345', '12,345'],
    ['number', 'Your number', '۱۲۳۴۵', '12,345'],
    ['date', 'Your date', '14 July 1789', '14 July 1789'],
    ['date', 'Your date', 'July 14th, 1789', '14 July 1789'],
    ['date', 'Your date', '1789-07-14', '14 July 1789'],
  ] as const) {
    test(`a ${interaction} may be written as ${text}`, async ({ page }) => {
      await openItem(page, interaction);
      await page.getByLabel(label).fill(text);
      await submitItem(page);
      await expect(answerLines(page).first()).toContainText(`${shown}Your answer`);
    });
  }

  test('the unit may stand behind a number', async ({ page }) => {
    await openItem(page, 'number');
    const field = page.getByLabel('Your number');
    const unit = await page.locator('#unit').innerText();
    await expect(field).toHaveAccessibleDescription(unit);
    await field.fill(`99 ${unit}`);
    await submitItem(page);
    await expect(answerLines(page).first()).toContainText('99');
  });

  test('two different dates are refused, and both stay', async ({ page }) => {
    await openItem(page, 'date');
    await page.getByLabel('Your date').fill('30 December 1999');
    await page.getByLabel('or pick it').fill('1999-12-31');
    await page.getByRole('button', { name: 'Submit' }).click();
    await expect(page.getByRole('alert').first()).toContainText('Leave one of the two empty');
    await expect(page.getByLabel('Your date')).toHaveValue('30 December 1999');
    await expect(page.getByLabel('or pick it')).toHaveValue('1999-12-31');
  });

  test('a passed number shows the right answer only', async ({ page }) => {
    await openItem(page, 'number');
    await page.getByRole('button', { name: /^Skip$/ }).click();
    await expect(answerLines(page)).toHaveCount(1);
    await expect(answerLines(page)).toContainText('Right answer');
  });
});
