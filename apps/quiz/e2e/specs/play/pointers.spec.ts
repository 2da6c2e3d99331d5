import { expect, test, type Page } from '@playwright/test';
import { byFinger, byMouse, dragLine } from '../../support/page/move-lines.ts';
import { startAtOnce } from '../../support/page/choose-quiz.ts';
import { articleId } from '../../support/api/attempts.ts';
import { openItem } from '../../support/page/open-quiz.ts';
import { slowIf } from '../../support/page/slow.ts';

const labelsOf = (page: Page): Promise<string[]> =>
  page.locator('[data-order] label').allInnerTexts();

const pointers = [
  { name: 'mouse', drag: byMouse, options: { hasTouch: false } },
  { name: 'finger', drag: byFinger, options: { hasTouch: true, isMobile: true } },
] as const;
for (const { name, drag, options } of pointers) {
  test.describe(`by ${name}`, slowIf(name === 'mouse'), () => {
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
