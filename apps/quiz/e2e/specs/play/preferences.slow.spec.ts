import { expect, test, type Page } from '@playwright/test';
import { fillItem } from '../../support/page/answer-item.ts';
import { startAtItem, startAttempt } from '../../support/api/attempts.ts';

const steps = (page: Page) => page.getByRole('navigation', { name: 'Questions' });
const extras = (page: Page) => page.getByText('Time and confidence', { exact: true });

for (const javaScriptEnabled of [true, false]) {
  test.describe(`JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('a flag can be removed', async ({ page }) => {
      const { id } = await startAttempt({ length: 3 });
      await page.goto(`/attempts/${id}/1`);
      await page.getByRole('button', { name: 'Flag to return to' }).click();
      await page.getByRole('button', { name: 'Remove the flag' }).click();
      await expect(page.getByRole('button', { name: 'Flag to return to' })).toBeVisible();
      await expect(steps(page)).not.toContainText('flagged');
      expect(await page.context().cookies()).toEqual([]);
    });

    for (const interaction of ['choice', 'order', 'match', 'number'] as const) {
      test(`flagging keeps what is filled in of a ${interaction} item`, async ({ page }) => {
        const { path } = await startAtItem(interaction);
        await page.goto(path);
        await fillItem(page);
        const filled = () =>
          page
            .locator('#answer')
            .evaluate((form: HTMLFormElement) => [...new FormData(form)].map(String).toSorted());
        const before = await filled();
        await page.getByRole('button', { name: 'Flag to return to' }).click();
        await expect(page.getByRole('button', { name: 'Remove the flag' })).toBeVisible();
        expect(await filled()).toEqual(before);
      });
    }

    test('the time can be hidden again, which deletes its cookie', async ({ page }) => {
      const { id } = await startAttempt({ length: 1 });
      await page.goto(`/attempts/${id}/1`);
      await extras(page).click();
      await page.getByRole('button', { name: 'Show how long I take' }).click();
      await page.getByRole('button', { name: 'Hide the time' }).click();
      await expect(page.getByRole('timer')).toHaveCount(0);
      expect(await page.context().cookies()).toEqual([]);
    });
  });
}

test('a malformed cookie is ignored', async ({ page, baseURL }) => {
  const { id } = await startAttempt({ length: 2 });
  await page
    .context()
    .addCookies([
      { name: `attempt-${id.slice(-8)}`, value: '%7B"flags":"all', url: baseURL ?? '' },
    ]);
  expect((await page.goto(`/attempts/${id}/1`))?.status()).toBe(200);
  await expect(steps(page)).not.toContainText('flagged');
});

test('the clock runs without announcing each second to a screen reader', async ({ page }) => {
  await page.clock.install();
  const { id } = await startAttempt({ length: 2 });
  await page.goto(`/attempts/${id}/1`);
  await extras(page).click();
  await page.getByRole('button', { name: 'Show how long I take' }).click();
  await expect(page.getByRole('timer')).toHaveAttribute('aria-live', 'off');
  await page.clock.runFor(65_000);
  await expect(page.getByRole('timer')).toHaveText(/^1:\d\d$/);
});
