import { expect, test } from '@playwright/test';
import { submitItem, answerLines } from '../../support/page/answer-item.ts';
import { withAndWithoutJavaScript } from '../../support/page/javascript.ts';
import { openItem } from '../../support/page/open-quiz.ts';

withAndWithoutJavaScript(() => {
  for (const { interaction, label, refusals, accepted } of [
    {
      interaction: 'number',
      label: 'Your number',
      refusals: [
        ['a few', /in digits or in/],
        [' ', /Write a number first\./],
      ],
      accepted: '21',
    },
    {
      interaction: 'date',
      label: 'Your date',
      refusals: [
        ['2 June', /Write the year too\./],
        ['3/4/2025', /month as a word/],
        ['31 June 2025', /no such day/],
      ],
      accepted: '14 July 1789',
    },
  ] as const) {
    test(`a ${interaction} that cannot be read is refused with its reason and can be corrected`, async ({
      page,
    }) => {
      await openItem(page, interaction);
      const field = page.getByLabel(label);
      for (const [text, message] of refusals) {
        await field.fill(text);
        await field.press('Enter');
        await expect(page.getByRole('alert').first()).toContainText(message);
        await expect(field).toHaveValue(text.trim());
        await expect(field).toHaveAccessibleDescription(message);
      }
      await field.fill(accepted);
      await submitItem(page);
    });
  }

  test('a date may be picked', async ({ page }) => {
    await openItem(page, 'date');
    await page.getByLabel('or pick it').fill('1999-12-31');
    await submitItem(page);
    await expect(answerLines(page).first()).toContainText('31 December 1999Your answer: wrong');
  });
});

test('digits typed into a field do not choose options', async ({ page }) => {
  await openItem(page, 'number');
  await page.getByLabel('Your number').pressSequentially('1234');
  await expect(page.getByLabel('Your number')).toHaveValue('1234');
  await page.keyboard.press('Enter');
  await expect(page.locator('#verdict')).toBeFocused();
  await expect(answerLines(page).first()).toContainText('1,234');
});
