import type { InteractionName } from '@dateline/model/public';
import { expect, test, type Page } from '@playwright/test';
import { submitItem } from '../../support/page/answer-item.ts';
import { startAtItem } from '../../support/api/attempts.ts';

async function openItem(page: Page, interaction: InteractionName): Promise<void> {
  const { path } = await startAtItem(interaction);
  await page.goto(path);
}

const answers = (page: Page): ReturnType<Page['locator']> => page.locator('#verdict + ul > li');

for (const javaScriptEnabled of [true, false]) {
  test.describe(`JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    for (const { text, shown } of [
      { text: 'ninety-nine', shown: '99' },
      { text: '12,345', shown: '12,345' },
      { text: '12.345', shown: '12,345' },
      { text: '۱۲۳۴۵', shown: '12,345' },
    ]) {
      test(`a number may be written as ${text}`, async ({ page }) => {
        await openItem(page, 'number');
        await page.getByLabel('Your number').fill(text);
        await submitItem(page);
        await expect(answers(page).first()).toContainText(`${shown}Your answer, not right`);
      });
    }

    test('the unit may stand behind a number', async ({ page }) => {
      await openItem(page, 'number');
      const field = page.getByLabel('Your number');
      const unit = await page.locator('#unit').innerText();
      await expect(field).toHaveAccessibleDescription(unit);
      await field.fill(`99 ${unit}`);
      await submitItem(page);
      await expect(answers(page).first()).toContainText('99');
    });

    for (const text of ['14 July 1789', 'July 14th, 1789', '1789-07-14']) {
      test(`a date may be written as ${text}`, async ({ page }) => {
        await openItem(page, 'date');
        await page.getByLabel('Your date').fill(text);
        await submitItem(page);
        await expect(answers(page).first()).toContainText('14 July 1789Your answer, not right');
      });
    }

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
      await page.getByRole('button', { name: 'Pass' }).click();
      await expect(answers(page)).toHaveCount(1);
      await expect(answers(page)).toContainText('Right answer');
    });
  });
}
