import { expect, test, type Page } from '@playwright/test';
import { answerItem, fillItem } from '../../support/page/answer-item.ts';
import { startAtItem, startAttempt } from '../../support/api/attempts.ts';
import { openQuiz, openItem } from '../../support/page/open-quiz.ts';
import { slow } from '../../support/page/slow.ts';

const fieldsOf = (page: Page): Promise<string> =>
  page
    .locator('#answer')
    .evaluate((form) =>
      form instanceof HTMLFormElement ? JSON.stringify([...new FormData(form)]) : '',
    );
const step = (page: Page, number: number) => page.locator(`main nav a[href$="/${number}"]`);

// `page.route` does not see requests that a service worker makes, so a test that delays pages blocks it.
test.describe('without a service worker', () => {
  test.use({ serviceWorkers: 'block' });

  test('a response that arrives late updates the navigation and keeps the question that is shown', async ({
    page,
  }) => {
    await openQuiz(page, { length: 4, seed: 'late' });
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/1?/answer', async (route) => {
      await held;
      await route.continue();
    });
    await page.getByRole('button', { name: /^Skip$/ }).click();
    await step(page, 3).click();
    await expect(page).toHaveURL(/\/3$/);
    await fillItem(page);
    const filled = await fieldsOf(page);
    release();
    await expect(step(page, 1)).toHaveAccessibleName(/skipped/);
    await expect(page).toHaveURL(/\/3$/);
    await expect(step(page, 3)).toHaveAttribute('aria-current', 'step');
    await expect(page.locator('main nav [aria-current]')).toHaveCount(1);
    expect(await fieldsOf(page)).toBe(filled);
  });
});

test('holding Enter does not submit, and lines that were not moved are submitted only if the reader says so', async ({
  page,
}) => {
  await openItem(page, 'order');
  await expect(page.locator('#question')).toBeFocused();
  await page.locator('#question').dispatchEvent('keydown', { key: 'Enter', repeat: true });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('You have not moved anything');
  await expect(page.getByRole('button', { name: 'Send it as it is' })).toBeFocused();
  await expect(page.locator('#verdict')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page.locator('#verdict')).toBeVisible();
});

test('lines that were moved are submitted by one press', async ({ page }) => {
  await openItem(page, 'order');
  await page.locator('[data-step="1"]').first().click();
  await page.locator('#question').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#verdict')).toBeVisible();
});

test('a digit of the reader’s own script chooses', slow, async ({ page }) => {
  const { path } = await startAtItem('choice');
  await page.goto(`/ur${path}`);
  await page.locator('#question').dispatchEvent('keydown', { key: '۲', bubbles: true });
  await expect(page.locator('[name=choice]').nth(1)).toBeChecked();
});

test('the links to other languages lead to the question that is shown', slow, async ({ page }) => {
  const { id } = await openQuiz(page, { length: 3 });
  await step(page, 3).click();
  await expect(page).toHaveURL(/\/3$/);
  await expect(page.locator('footer a[hreflang=ur]')).toHaveAttribute(
    'href',
    `/ur/attempts/${id}/3`,
  );
});

test('a script that comes late leaves the focus with the option that the reader has reached', async ({
  page,
}) => {
  const { path } = await startAtItem('choice');
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  const option = page.getByRole('radio').first();
  await option.focus();
  release();
  await expect(page.locator('html')).toHaveClass(/enhanced/);
  await expect(option).toBeFocused();
});

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
]) {
  test(
    `at ${viewport.width} px every question opens at the same place, below the row of numbers`,
    slow,
    async ({ page }) => {
      await page.setViewportSize(viewport);
      const { id } = await startAttempt({ length: 6, seed: 'places' });
      await page.goto(`/attempts/${id}/1#question`);
      await page.waitForLoadState();
      const placeOf = () =>
        page.locator('#question').evaluate(async (part) => {
          await document.fonts.ready;
          await new Promise(requestAnimationFrame);
          return part.getBoundingClientRect().y;
        });
      const first = await placeOf();
      for (const number of [2, 3]) {
        await answerItem(page);
        await page.getByRole('link', { name: 'Next question' }).click();
        await expect(page).toHaveURL(new RegExp(`/${number}$`));
        await expect(page.locator('#question')).toBeFocused();
        expect(Math.abs((await placeOf()) - first), `question ${number}`).toBeLessThan(1);
        await expect(page.locator('main nav ol')).toBeInViewport({ ratio: 1 });
      }
    },
  );
}
