import { expect, test, type Page } from '@playwright/test';
import { byFinger, byMouse, dragLine, pairByTaps } from '../../support/page/move-lines.ts';
import { startAtOnce } from '../../support/page/choose-quiz.ts';
import { articleId } from '../../support/api/attempts.ts';
import { openItem } from '../../support/page/open-quiz.ts';

const labelsOf = (page: Page): Promise<string[]> =>
  page.locator('[data-order] label').allInnerTexts();

const pointers = [
  { name: 'mouse', drag: byMouse, options: { hasTouch: false } },
  { name: 'finger', drag: byFinger, options: { hasTouch: true, isMobile: true } },
] as const;
for (const { name, drag, options } of pointers) {
  test.describe(`by ${name}`, () => {
    test.use({ viewport: { width: 360, height: 740 }, ...options });

    test('a line can be dragged down and up again, and its position is announced', async ({
      page,
    }) => {
      await openItem(page, 'order');
      const [first = '', ...others] = await labelsOf(page);
      await dragLine(page, 0, others.length, drag);
      await expect(page.locator('[data-order] label')).toHaveText([...others, first]);
      const count = others.length + 1;
      await expect(page.locator('[data-order-status]')).toHaveText(
        `${first}: ${count} of ${count}`,
      );
      const positions = page.locator('[data-order] select');
      for (const [index, select] of (await positions.all()).entries()) {
        await expect(select).toHaveValue(String(index + 1));
      }
      await dragLine(page, others.length, 0, drag);
      await expect(page.locator('[data-order] label')).toHaveText([first, ...others]);
      await expect(page.locator('.dragged')).toHaveCount(0);
    });
  });
}

test('tapping a line marks it, tapping a target pairs them, and the next open line is marked', async ({
  page,
}) => {
  await openItem(page, 'match');
  const lines = page.locator('[data-line]');
  await expect(lines.first()).toHaveAttribute('aria-current', 'true');
  await lines.last().locator('label').click();
  await expect(page.locator('[data-line][aria-current]')).toHaveCount(1);
  const target = page.locator('[data-target]').last();
  const value = await target.getAttribute('data-target');
  await target.click();
  await expect(lines.last().locator('select')).toHaveValue(value ?? '');
  await expect(lines.first()).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('[data-match-status]')).toContainText(
    await lines.last().locator('label').innerText(),
  );
});

test('a pair can be changed until it is submitted, by tapping or in its list', async ({ page }) => {
  await openItem(page, 'match');
  await pairByTaps(page);
  const select = page.locator('[data-line] select').first();
  const before = await select.inputValue();
  await page.locator('[data-line] label').first().click();
  await page.locator('[data-target]').last().click();
  expect(await select.inputValue()).not.toBe(before);
  await select.selectOption(before);
  await page.getByRole('button', { name: 'Submit' }).click();
  await expect(page.locator('#verdict')).toBeFocused();
});

test('a started quiz shows its question at once, so that nothing moves under a press', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.addInitScript(() => {
    const positions = new Set<number>();
    document.addEventListener('scroll', () => positions.add(Math.round(scrollY)));
    document.addEventListener('scrollend', () => {
      document.documentElement.dataset.positions = String(positions.size);
    });
  });
  await page.goto(`/articles/${articleId}`);
  await startAtOnce(page);
  await expect(page).toHaveURL(/\/1#question$/);
  // A smooth scroll passes through many positions, for a third of a second.
  await expect(page.locator('html')).toHaveAttribute('data-positions', '1');
});
