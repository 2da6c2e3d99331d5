import type { PublicItem } from '@dateline/model/public';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { startAtFitting, variedArticleId } from '../../support/api/attempts.ts';
import { fillItem, submitItem } from '../../support/page/answer-item.ts';
import { withAndWithoutJavaScript } from '../../support/page/javascript.ts';
import { openItem } from '../../support/page/open-quiz.ts';
import { hasLegend, targetNames } from '../../support/page/target-names.ts';
import { tabTo } from '../../support/page/press-keys.ts';
import { slow } from '../../support/page/slow.ts';

/** Finds the chip of a target in a row, both by their places. */
const chip = (page: Page, row: number, target: number): Locator =>
  page.getByRole('radiogroup').nth(row).locator('label').nth(target);

/** Opens a match, and counts its rows. */
async function openMatch(page: Page): Promise<number> {
  const { item } = await openItem(page, 'match');
  return item.interaction === 'match' ? item.options.length : 0;
}

type MatchItem = Extract<PublicItem, { interaction: 'match' }>;

/** The articles of which one has a match with short targets, and one with long ones. */
const articles = { short: 'world-cup-final-1966', long: variedArticleId };

async function openMatchOf(page: Page, length: keyof typeof articles): Promise<MatchItem> {
  const { item, path } = await startAtFitting(
    `${length} match`,
    (each) => each.interaction === 'match' && hasLegend(each) === (length === 'long'),
    articles[length],
  );
  await page.goto(path);
  if (item.interaction !== 'match') throw new Error('Cannot test: this is no match');
  return item;
}

withAndWithoutJavaScript(() => {
  for (const length of ['short', 'long'] as const) {
    test(`each row of a match with ${length} targets offers all of them, and takes one tap`, async ({
      page,
    }) => {
      const item = await openMatchOf(page, length);
      const names = targetNames(item);
      await expect(page.locator('.legend > li')).toHaveText(length === 'long' ? names : []);
      for (const { label } of item.options) {
        const row = page.getByRole('radiogroup', { name: label, exact: true });
        for (const [index, name] of names.entries()) {
          await expect(row.getByRole('radio').nth(index)).toHaveAccessibleName(name);
        }
        await row.locator('label').last().click();
        await expect(row.getByRole('radio').last()).toBeChecked();
      }
      await expect(page.locator('#answer fieldset').locator('select, button')).toHaveCount(0);
      await submitItem(page);
    });
  }

  test('a match without a target in some rows is refused at the first of them', async ({
    page,
  }) => {
    const count = await openMatch(page);
    await chip(page, 0, 0).click();
    await page.getByRole('button', { name: 'Submit' }).click();
    const rows = page.getByRole('listitem').filter({ has: page.getByRole('radiogroup') });
    await expect(rows.nth(1).getByRole('alert')).toHaveText('Choose a match for each item first.');
    await expect(rows.nth(1).getByRole('alert')).toBeInViewport({ ratio: 0.9 });
    await expect(page.locator('[role=radiogroup][aria-invalid=true]')).toHaveCount(count - 1);
    await expect(rows.nth(1).getByRole('radiogroup')).toHaveAccessibleDescription(
      /^Choose a match/,
    );
    await expect(chip(page, 0, 0).getByRole('radio')).toBeChecked();
    await fillItem(page);
    await submitItem(page);
  });
});

withAndWithoutJavaScript(() => {
  test('four rows with long targets fit a phone with their targets', slow, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openMatchOf(page, 'long');
    await page.locator('.legend').evaluate((legend) => legend.scrollIntoView());
    await expect(page.locator('.legend')).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('radiogroup').last()).toBeInViewport({ ratio: 1 });
  });
}, slow);

test('Tab goes from row to row, and arrows choose within one', async ({ page }) => {
  const count = await openMatch(page);
  await tabTo(page, '[role=radiogroup] input');
  for (let row = 0; row < count; row += 1) {
    await page.keyboard.press('ArrowDown');
    await expect(chip(page, row, 1).getByRole('radio')).toBeFocused();
    await expect(chip(page, row, 1).getByRole('radio')).toBeChecked();
    await expect(chip(page, row, 1)).toHaveCSS('outline-style', 'solid');
    await page.keyboard.press('Tab');
  }
  await expect(page.locator('[data-submit]')).toBeFocused();
});

for (const length of ['short', 'long'] as const) {
  test(`letters choose for one row of a match with ${length} targets after the other`, async ({
    page,
  }) => {
    const { options, targets } = await openMatchOf(page, length);
    const letters = Array.from('bacdef').slice(0, options.length);
    for (const letter of letters) await page.keyboard.press(letter);
    const places = letters.map((letter) => 'abcdef'.indexOf(letter));
    for (const [row, target] of places.entries()) {
      await expect(chip(page, row, target).getByRole('radio')).toBeChecked();
    }
    // All rows have a target, so the next letter changes the row with the focus.
    const last = options.length - 1;
    await expect(chip(page, last, places[last] ?? 0).getByRole('radio')).toBeFocused();
    await page.keyboard.press('a');
    await expect(chip(page, last, 0).getByRole('radio')).toBeChecked();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(options.length);
    expect(targets.length).toBeGreaterThanOrEqual(options.length);
    await page.keyboard.press('Enter');
    await expect(page.locator('#verdict')).toBeFocused();
  });
}

test(
  'a refused match has its focus in the row without a target, where Enter chooses nothing',
  slow,
  async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    const count = await openMatch(page);
    for (let row = 0; row < count - 1; row += 1) await chip(page, row, 0).click();
    for (const times of [1, 2]) {
      const shown = page.waitForResponse((response) => response.status() === 400);
      await page.keyboard.press('Enter');
      await shown;
      const first = chip(page, count - 1, 0).getByRole('radio');
      await expect(first, `after Enter ${times}`).toBeFocused();
      await expect(first).not.toBeChecked();
      await expect(first).toBeInViewport({ ratio: 0.9 });
      await expect(page.locator('#message')).toBeInViewport({ ratio: 0.9 });
    }
  },
);

test('a target that another row has is dimmed, and can be chosen again', slow, async ({ page }) => {
  await openMatch(page);
  await expect(chip(page, 1, 0)).toHaveCSS('border-style', 'solid');
  await chip(page, 0, 0).click();
  await expect(chip(page, 1, 0)).toHaveCSS('border-style', 'dashed');
  await expect(chip(page, 1, 1)).toHaveCSS('border-style', 'solid');
  await chip(page, 1, 0).click();
  for (const row of [0, 1]) {
    await expect(chip(page, row, 0).getByRole('radio')).toBeChecked();
    await expect(chip(page, row, 0)).toHaveCSS('border-style', 'solid');
  }
  await chip(page, 0, 1).click();
  await expect(chip(page, 0, 0)).toHaveCSS('border-style', 'dashed');
});

for (const [width, scale] of [
  [320, 1],
  [320, 2],
  [1280, 1],
] as const) {
  test(
    `chips fit ${width} px with text ${scale} times as large, and are high enough for a finger`,
    slow,
    async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      const session = await page.context().newCDPSession(page);
      const size = 16 * scale;
      await session.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } });
      await openMatch(page);
      for (const label of await page.locator('[role=radiogroup] label').all()) {
        const box = await label.boundingBox();
        expect(box?.height).toBeGreaterThanOrEqual(44);
        expect((box?.x ?? 0) + (box?.width ?? width)).toBeLessThanOrEqual(width);
      }
    },
  );
}
