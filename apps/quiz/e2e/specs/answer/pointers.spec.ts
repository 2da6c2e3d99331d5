import { expect, test, type Page } from '@playwright/test';
import { byFinger, byMouse, dragLine } from '../../support/page/move-lines.ts';
import { startAtOnce } from '../../support/page/choose-quiz.ts';
import { articleId } from '../../support/api/attempts.ts';
import { openItem, openQuiz } from '../../support/page/open-quiz.ts';
import { slow, slowIf } from '../../support/page/slow.ts';
import { printAddressOnFailure } from '../../support/page/print-on-failure.ts';

test.afterEach(printAddressOnFailure);

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

test.describe('on touch', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test(
    'a question says nothing of keys, and its options have no numbers',
    slow,
    async ({ page }) => {
      await openItem(page, 'choice');
      await expect(page.getByText('To confirm each answer first, see “More”')).toBeVisible();
      await expect(page.getByText('Tap an answer: it counts at once.')).toBeVisible();
      await expect(page.getByText(/Click an answer/)).toBeHidden();
      await expect(page.locator('#answer .number').first()).toBeHidden();
    },
  );

  test(
    'a pressed button does not keep the colours of a pointer over it',
    slow,
    async ({ page }) => {
      await openItem(page, 'multipleChoice');
      const button = page.getByRole('button', { name: 'Submit' });
      const colour = () => button.evaluate((each) => getComputedStyle(each).backgroundColor);
      const before = await colour();
      await button.hover();
      expect(await colour()).toBe(before);
    },
  );
});

test('a verdict has a focus ring for keys, and none for a pointer', slow, async ({ page }) => {
  await openItem(page, 'choice');
  const verdict = page.locator('#verdict');
  await page.locator('#answer label:has([name=choice])').first().click();
  await expect(verdict).toBeFocused();
  await expect(verdict).toHaveCSS('outline-style', 'none');
  await openItem(page, 'choice');
  await page.locator('[name=choice]').first().press('Space');
  await page.keyboard.press('Enter');
  await expect(verdict).toBeFocused();
  await expect(verdict).toHaveCSS('outline-style', 'solid');
});

test.describe('with two buttons in one place', () => {
  test.use({ bypassCSP: true });

  test('a double click on the button that goes on does not answer the next question', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      // Time stands still, so that both presses are within one double click.
      performance.now = () => 1000;
    });
    const { id } = await openQuiz(page, { length: 3 });
    const content = '[name=pass], [data-next] { position: fixed !important; inset: 0 auto auto 0 }';
    await page.addStyleTag({ content });
    await page.getByRole('button', { name: /^Skip$/ }).press('Enter');
    await page.locator('[data-next]').waitFor();
    await page.mouse.click(20, 20);
    await expect(page).toHaveURL(`/attempts/${id}/2`);
    await expect(page.getByRole('button', { name: /^Skip$/ })).toBeVisible();
    await page.mouse.click(22, 20);
    await page.keyboard.press('Shift');
    await expect(page.locator('main nav')).toContainText('1 of 3 answered');
    await expect(page.locator('#answer')).not.toHaveAttribute('aria-busy', 'true');
    await page.mouse.click(22, 20);
    await expect(page.locator('main nav')).toContainText('2 of 3 answered');
  });
});

test(
  'a started quiz shows its question at once, so that nothing moves under a press',
  slow,
  async ({ page }) => {
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
  },
);
