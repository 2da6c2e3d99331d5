import { expect, test, type Page } from '@playwright/test';
import { answerItem } from '../../support/page/answer-item.ts';
import { storeQuiz } from '../../support/page/offline-device.ts';
import { openMenu } from '../../support/page/open-menu.ts';
import { openQuiz } from '../../support/page/open-quiz.ts';
import { printAddressOnFailure } from '../../support/page/print-on-failure.ts';

test.afterEach(printAddressOnFailure);

const next = (page: Page) => page.getByRole('link', { name: 'Next question' });
const step = (page: Page, number: number) => page.locator(`main nav a[href$="/${number}"]`);

// `page.route` does not see requests that a service worker makes, so a test that delays or changes pages blocks it.
test.describe('without a service worker', () => {
  test.use({ serviceWorkers: 'block' });

  test('going back twice shows the second page back, even if the first one arrives later', async ({
    page,
  }) => {
    await openQuiz(page, { length: 4, seed: 'in place' });
    for (const number of [2, 3, 4]) {
      await step(page, number).click();
      await expect(page).toHaveURL(new RegExp(`/${number}$`));
    }
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(/\/3$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.evaluate(() => history.back());
    await expect(page).toHaveURL(/\/3$/);
    await page.evaluate(() => history.back());
    await expect(page.locator('.dateline')).toContainText(/question 2 of 4/i);
    // The page that arrives too late replaces the row of numbers, and nothing else.
    await page.locator('main nav').evaluate((row) => row.setAttribute('data-old', ''));
    release();
    await expect(page.locator('main nav[data-old]')).toHaveCount(0);
    await expect(page.locator('.dateline')).toContainText(/question 2 of 4/i);
    await expect(page).toHaveURL(/\/2$/);
  });

  test('a question of another deployment is loaded as a whole page, with its own styles', async ({
    page,
  }) => {
    await openQuiz(page, { length: 3, seed: 'in place' });
    await page.evaluate(() => document.documentElement.setAttribute('data-first', ''));
    await page.route(/\/2$/, async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      await route.fulfill({ response, body: html.replace(/(_layout\.)[\w-]+(\.css)/, '$1new$2') });
    });
    await step(page, 2).click();
    await expect(page).toHaveURL(/\/2$/);
    await expect(page.locator('html')).not.toHaveAttribute('data-first');
    await page.unroute(/\/2$/);
    await page.evaluate(() => document.documentElement.setAttribute('data-first', ''));
    await page.reload();
    await page.evaluate(() => document.documentElement.setAttribute('data-first', ''));
    await step(page, 3).click();
    await expect(page).toHaveURL(/\/3$/);
    await expect(page.locator('html')).toHaveAttribute('data-first');
  });
});

for (const [width, height] of [
  [320, 568],
  [360, 640],
  [640, 360],
] as const) {
  test(`the next question opens with its stem in view, at ${width} by ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const { items } = await openQuiz(page, { length: 6, seed: 'scroll' });
    for (const { number } of items.slice(1)) {
      // The pointer moves away in between: two quick presses in one place would be a double click.
      await page.getByRole('button', { name: /^Skip$/ }).click();
      await page.mouse.move(1, 1);
      await expect(page.locator('#verdict')).toBeInViewport();
      await next(page).click();
      await page.mouse.move(1, 1);
      await expect(page).toHaveURL(new RegExp(`/${number}$`));
      await expect(page.locator('#stem')).toBeInViewport({ ratio: 0.99 });
    }
  });
}

test('flags and preferences that cannot be changed without a connection say so, before an answer and after', async ({
  page,
  context,
}) => {
  await storeQuiz(page, { length: 2 });
  const unchanged = page.getByText('Nothing was changed, since there is no connection.');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Flag for later' }).click();
  await expect(unchanged).toBeVisible();
  await expect(page.getByText('Your answer could not be sent')).toBeHidden();
  await context.setOffline(false);
  await answerItem(page);
  await expect(page.locator('#verdict')).toBeVisible();
  await expect(unchanged).toBeHidden();
  await context.setOffline(true);
  await openMenu(page);
  await page.getByRole('button', { name: 'Show a timer' }).click();
  await expect(unchanged).toBeVisible();
});

test('on a phone, an answer on the front page opens with its question and explanation in view', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await page.getByRole('group', { name: 'Try one question' }).getByRole('button').first().click();
  await expect(page.locator('#verdict')).toBeFocused();
  await expect(page.locator('#feedback')).toBeInViewport({ ratio: 0.5 });
  await expect(page.locator('#stem')).toBeInViewport({ ratio: 0.9 });
});
