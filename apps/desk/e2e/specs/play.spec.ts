import { expect, test } from '@playwright/test';
import { readBundled, storeDraft } from '../support/store-draft.ts';

test('a quiz is played to its result, and a question can be reworded from there', async ({
  page,
}) => {
  const path = await storeDraft(page, await readBundled('world-cup-final-1966'));
  await page.goto(`${path}/play`);
  await page.getByRole('combobox', { name: 'Questions' }).selectOption('5');
  await expect(page.getByText(/questions to draw from/)).toBeVisible();
  await page.getByRole('button', { name: 'Start' }).click();
  for (let number = 1; number <= 5; number += 1) {
    await expect(page.getByText(`Question ${number} of 5`)).toBeFocused();
    await page.getByRole('button', { name: 'Skip' }).click();
    await expect(page.locator('#verdict')).toBeFocused();
    await expect(page.locator('#verdict')).toContainText('Skipped');
    await page.locator('#verdict').getByRole('button').click();
  }
  await expect(page.getByRole('heading', { name: '0 of 5' })).toBeFocused();
  await page
    .getByRole('link', { name: /^Reword/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/sign\?item=/);
  await expect(page.getByRole('heading', { name: /^Question \d+ of 63/ })).toBeVisible();
});

test('an order is answered by buttons, and a number in words', async ({ page }) => {
  const bundled = await readBundled('world-cup-final-1966');
  const arrangements = [
    {
      id: 'order',
      as: 'order',
      topic: 'dates',
      stem: 'Put these in order, earliest first.',
      lines: ['theft', 'opening', 'semi-germany'].map((fact) => ({ fact })),
    },
  ];
  const facts = bundled.sheet.facts
    .filter(({ id }) => ['theft', 'opening', 'semi-germany', 'sixteen-teams'].includes(id))
    .map((fact) => (fact.id === 'sixteen-teams' ? fact : { ...fact, questions: [] }));
  const sheet = { ...bundled.sheet, facts, arrangements, signatures: [] };
  const path = await storeDraft(page, { ...bundled, sheet });
  await page.goto(`${path}/play`);
  await page.getByLabel('Also questions that are not signed').check();
  await page.getByRole('button', { name: 'Start' }).click();
  for (let number = 0; number < 2; number += 1) {
    if (await page.getByText('Put these in order').isVisible()) {
      const [first = ''] = await page.locator('ol.order li span:nth-child(2)').allTextContents();
      await page.getByRole('button', { name: `Move down: ${first}` }).click();
      await expect(page.locator('ol.order li').nth(1)).toContainText(first);
      await page.getByRole('button', { name: 'Answer' }).click();
      await expect(page.locator('#verdict')).toContainText(/Right|Partly right|Wrong/);
    } else {
      await page.getByRole('textbox').fill('several');
      await page.getByRole('button', { name: 'Answer' }).click();
      await expect(page.getByRole('alert')).toBeVisible();
      await page.getByRole('textbox').fill('sixteen');
      await page.getByRole('button', { name: 'Answer' }).click();
      await expect(page.locator('#verdict')).toContainText('Right');
    }
    await page.locator('#verdict').getByRole('button').click();
  }
  await expect(page.getByRole('heading', { name: /of 2$/ })).toBeVisible();
});

test('keys answer and go on, and an answer shows what readers see', async ({ page }) => {
  const bundled = await readBundled('world-cup-final-1966');
  const path = await storeDraft(page, bundled);
  await page.goto(`${path}/play`);
  await page.getByRole('button', { name: 'Start' }).click();
  for (let number = 1; number <= 10; number += 1) {
    await expect(page.getByText(`Question ${number} of 10`)).toBeFocused();
    if ((await page.getByRole('radio').count()) > 0) break;
    await page.getByRole('button', { name: 'Skip' }).click();
    await page.keyboard.press('Enter');
  }
  const second = page.getByRole('radio').nth(1);
  const [mark = ''] = await page.locator('label .mark').nth(1).allTextContents();
  await page.keyboard.press(mark.toLowerCase());
  await expect(second).toBeChecked();
  await expect(second).toBeFocused();
  await page.keyboard.press('Enter');
  const verdict = page.locator('#verdict');
  await expect(verdict).toBeFocused();
  await expect(verdict).toContainText(/For the answer: .* of the article\./);
  await expect(page.getByText(/^(?:Right answer|Your answer: right)$/)).toHaveCount(1);
  await expect(page.getByText(/^Your answer: (?:right|wrong)$/)).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(verdict).toBeHidden();
});
