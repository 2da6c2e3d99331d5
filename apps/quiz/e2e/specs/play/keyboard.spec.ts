import { expect, test } from '@playwright/test';
import { articleId, interactions } from '../../support/api/attempts.ts';
import { fillByKeys, tabTo } from '../../support/page/press-keys.ts';
import { openQuiz, openItem } from '../../support/page/open-quiz.ts';
import { slowIf } from '../../support/page/slow.ts';

test('after the start of a quiz its question has the focus', async ({ page }) => {
  await page.goto(`/articles/${articleId}#quiz`);
  await page.getByRole('button', { name: 'Start', exact: true }).press('Enter');
  await expect(page.locator('#question')).toBeFocused();
});

for (const interaction of interactions) {
  test(
    `a ${interaction} item can be answered with the keys alone`,
    slowIf(!['choice', 'order', 'match'].includes(interaction)),
    async ({ page }) => {
      await openItem(page, interaction);
      await fillByKeys(page);
      await tabTo(page, '[data-submit]');
      await page.keyboard.press('Enter');
      await expect(page.locator('#verdict')).toBeFocused();
    },
  );
}

test('a number key chooses its option, and Enter submits', async ({ page }) => {
  await openItem(page, 'choice');
  await expect(page.locator('#question')).toBeFocused();
  await page.keyboard.press('2');
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(page.locator('#verdict')).toBeFocused();
});

test('moving a line keeps the focus on its button and announces its position', async ({ page }) => {
  await openItem(page, 'order');
  const label = await page.locator('[data-order] label').first().innerText();
  const down = page.getByRole('button', { name: `Move ${label} down`, exact: true });
  await down.press('Enter');
  await expect(page.locator('[data-order] label').nth(1)).toHaveText(label);
  await expect(down).toBeFocused();
  await expect(page.locator('[data-order-status]')).toHaveText(
    `${label}: 2 of ${await page.locator('[data-order] > li').count()}`,
  );
});

test('an arrow moves the line whose button has the focus', async ({ page }) => {
  await openItem(page, 'order');
  const label = await page.locator('[data-order] label').first().innerText();
  const down = page.getByRole('button', { name: `Move ${label} down`, exact: true });
  await down.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-order] label').nth(1)).toHaveText(label);
  await expect(down).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('[data-order] label').first()).toHaveText(label);
});

test('a match item has one control for each line', async ({ page }) => {
  const { item } = await openItem(page, 'match');
  const lines = item.interaction === 'match' ? item.options.length : 0;
  await expect(page.locator('#answer fieldset').locator('select, button, input')).toHaveCount(
    lines,
  );
});

test('a question mark lists the keys over the page, and the keys go on working', async ({
  page,
}) => {
  await openItem(page, 'choice');
  await expect(page.locator('#question')).toBeFocused();
  await page.keyboard.press('?');
  await expect(page.locator('#keys dl')).toBeVisible();
  await expect(page.locator('#question')).toBeFocused();
  await page.keyboard.press('?');
  await expect(page.locator('#keys dl')).toBeHidden();
  await page.keyboard.press('?');
  await page.keyboard.press('2');
  await expect(page.getByRole('radio').nth(1)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('#keys dl')).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(page.locator('#verdict')).toBeFocused();
});

test('an arrow key chooses an option and submits nothing', async ({ page }) => {
  await openItem(page, 'choice');
  await page.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Submit' })).toBeVisible();
  await expect(page.locator('#answer')).not.toHaveAttribute('aria-busy', 'true');
  await page.keyboard.press('Enter');
  await expect(page.locator('#verdict')).toBeFocused();
});

test('the title of the page starts with the verdict', async ({ page }) => {
  await openQuiz(page, { length: 3 }, 2);
  await expect(page).toHaveTitle('Question 2 of 3 — Dateline');
  await page.getByRole('button', { name: 'Skip' }).click();
  await expect(page.locator('#verdict')).toBeFocused();
  await expect(page).toHaveTitle('Skipped – question 2 of 3 — Dateline');
});

test('the first Tab reaches the link that skips the header', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
});
