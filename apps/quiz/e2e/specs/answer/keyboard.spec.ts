import { expect, test } from '@playwright/test';
import { answerLines } from '../../support/page/answer-item.ts';
import { interactions, startAtFitting } from '../../support/api/attempts.ts';
import { fillByKeys, tabTo } from '../../support/page/press-keys.ts';
import { openQuiz, openItem } from '../../support/page/open-quiz.ts';
import { slow, slowIf } from '../../support/page/slow.ts';

for (const interaction of interactions) {
  test(
    `a ${interaction} item can be answered with the keys alone`,
    slowIf(interaction !== 'order'),
    async ({ page }) => {
      await openItem(page, interaction);
      await fillByKeys(page);
      await tabTo(page, '[data-submit]');
      await page.keyboard.press('Enter');
      await expect(page.locator('#verdict')).toBeFocused();
    },
  );
}

test('a button and an arrow move the line whose button has the focus, and its position is announced', async ({
  page,
}) => {
  await openItem(page, 'order');
  const label = await page.locator('[data-order] label').first().innerText();
  const down = page.getByRole('button', { name: `Move ${label} down`, exact: true });
  await down.press('Enter');
  await expect(page.locator('[data-order] label').nth(1)).toHaveText(label);
  await expect(down).toBeFocused();
  await expect(page.locator('[data-order-status]')).toHaveText(
    `${label}: 2 of ${await page.locator('[data-order] > li').count()}`,
  );
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('[data-order] label').first()).toHaveText(label);
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-order] label').nth(1)).toHaveText(label);
  await expect(down).toBeFocused();
});

test('a question mark opens a dialog with the keys, which takes the focus and gives it back', async ({
  page,
}) => {
  await openItem(page, 'choice');
  await expect(page.locator('#question')).toBeFocused();
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await page.keyboard.press('?');
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('2');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  for (const key of ['?', 'Escape']) {
    await page.keyboard.press(key);
    await expect(dialog).toBeHidden();
    await expect(page.locator('#question')).toBeFocused();
    await page.keyboard.press('?');
    await expect(dialog).toBeVisible();
  }
  await page.keyboard.press('Tab');
  await expect(dialog).toBeHidden();
});

test('Enter on an option chooses it if none is chosen, and the next Enter submits it', async ({
  page,
}) => {
  await openItem(page, 'choice');
  await page.getByRole('radio').nth(1).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio').nth(1)).toBeChecked();
  await expect(page.locator('#answer')).not.toHaveAttribute('aria-busy', 'true');
  await page.keyboard.press('Enter');
  await expect(page.locator('#verdict')).toBeFocused();
  await expect(page.locator('#verdict .options > li').nth(1)).toContainText('Your answer');
});

test('the keys still choose after a click beside the answers', async ({ page }) => {
  await openItem(page, 'choice');
  await expect(page.locator('#question')).toBeFocused();
  await page.locator('footer p').first().click();
  await page.keyboard.press('3');
  await expect(page.getByRole('radio').nth(2)).toBeChecked();
});

test(
  'Enter without a choice asks for one, and again, and submits nothing',
  slow,
  async ({ page }) => {
    await openItem(page, 'choice');
    await expect(page.locator('#question')).toBeFocused();
    for (const times of [1, 2]) {
      const shown = page.waitForResponse((response) => response.status() === 400);
      await page.keyboard.press('Enter');
      await shown;
      await expect(page.locator('#answer')).not.toHaveAttribute('aria-busy', 'true');
      await expect(page.locator('#message'), `after Enter ${times}`).toBeFocused();
      await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    }
    await page.keyboard.press('2');
    await expect(page.getByRole('radio').nth(1)).toBeChecked();
  },
);

test(
  'a digit chooses while a button has the focus, which Enter presses',
  slow,
  async ({ page }) => {
    await openItem(page, 'choice');
    await page.getByRole('button', { name: /^Skip$/ }).focus();
    await page.keyboard.press('2');
    await expect(page.getByRole('radio').nth(1)).toBeChecked();
    await page.getByRole('button', { name: /^Skip$/ }).press('Enter');
    await expect(page.getByRole('heading', { name: 'Skipped' })).toBeVisible();
  },
);

test(
  'digits and letters both choose by place, whatever the options begin with',
  slow,
  async ({ page }) => {
    const { path } = await startAtFitting(
      'numbers',
      (each) =>
        each.interaction === 'choice' && each.options.some(({ label }) => /^[12]/.test(label)),
    );
    await page.goto(path);
    await expect(page.locator('#question')).toBeFocused();
    await expect(page.locator('#answer .number').nth(1)).toHaveText('B');
    for (const [key, index] of [
      ['b', 1],
      ['1', 0],
      ['2', 1],
      ['a', 0],
    ] as const) {
      await page.keyboard.press(key);
      await expect(page.getByRole('radio').nth(index)).toBeChecked();
    }
    await openItem(page, 'choice');
    await expect(page.locator('#question')).toBeFocused();
    await page.keyboard.press('c');
    await expect(page.getByRole('radio').nth(2)).toBeChecked();
  },
);

test.describe('on a device for fingers', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 800, height: 1000 } });

  test('the key of each option shows once a key is pressed', slow, async ({ page }) => {
    await openItem(page, 'choice');
    await expect(page.locator('#question')).toBeFocused();
    const mark = page.locator('#answer .number').first();
    await expect(mark).toBeHidden();
    await page.keyboard.press('2');
    await expect(mark).toBeVisible();
  });
});

for (const interaction of ['multipleChoice', 'match'] as const) {
  test(
    `an incomplete ${interaction} answer focuses its first control, which says why`,
    slowIf(interaction === 'match'),
    async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 640 });
      await openItem(page, interaction);
      await expect(page.locator('#question')).toBeFocused();
      await page.keyboard.press('Enter');
      const first = page.locator('#answer fieldset').locator('input, select').first();
      await expect(first).toBeFocused();
      await expect(first).toHaveAccessibleDescription(/first\.$|^Choose \w+\.$/);
      await expect(first).toBeInViewport();
      await expect(page.locator('#message')).toBeInViewport({ ratio: 0.9 });
      await expect(page.locator('#stem')).toBeInViewport({ ratio: 0.5 });
    },
  );
}

test('what is typed on a number question goes into its field, and Enter submits it', async ({
  page,
}) => {
  await openItem(page, 'number');
  await expect(page.locator('#question')).toBeFocused();
  await page.keyboard.type('1234');
  await expect(page.getByLabel('Your number')).toHaveValue('1234');
  await page.keyboard.press('Enter');
  await expect(page.locator('#verdict')).toBeFocused();
  await expect(answerLines(page).first()).toContainText('1,234');
});

test('the first Tab in a question reaches its options, and the focus ring goes round a whole line', async ({
  page,
}) => {
  await openItem(page, 'choice');
  await expect(page.locator('#question')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio').first()).toBeFocused();
  await expect(page.locator('label.option').first()).toHaveCSS('outline-style', 'solid');
  await expect(page.getByRole('radio').first()).toHaveCSS('outline-style', 'none');
});

test('a link before the row of numbers skips it', slow, async ({ page }) => {
  await openItem(page, 'choice');
  const skip = page.getByRole('link', { name: 'Skip to the question' });
  await skip.focus();
  await expect(skip).toBeInViewport({ ratio: 0.9 });
  await page.keyboard.press('Enter');
  await expect(page.locator('#question')).toBeFocused();
});

test('an arrow key chooses an option and submits nothing', slow, async ({ page }) => {
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

test('the title of the page starts with the verdict', slow, async ({ page }) => {
  await openQuiz(page, { length: 3 }, 2);
  await expect(page).toHaveTitle('Question 2 of 3 — Dateline');
  await page.getByRole('button', { name: /^Skip$/ }).click();
  await expect(page.locator('#verdict')).toBeFocused();
  await expect(page).toHaveTitle('Skipped – question 2 of 3 — Dateline');
});

test('the first Tab reaches the link that skips the header', slow, async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
});

test('a whole quiz can be taken with the keys alone', slow, async ({ page }) => {
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
  await expect(page.getByText('Your result', { exact: true })).toBeVisible();
});
