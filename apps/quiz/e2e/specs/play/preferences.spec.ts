import { expect, test, type Page } from '@playwright/test';
import { answerItem, fillItem, submitItem } from '../../support/page/answer-item.ts';
import { articleId, startAttempt } from '../../support/api/attempts.ts';
import { printAddressOnFailure } from '../../support/page/print-on-failure.ts';

test.afterEach(printAddressOnFailure);

const steps = (page: Page) => page.getByRole('navigation', { name: 'Questions' });
const extras = (page: Page) => page.getByText('Time and confidence', { exact: true });
const sure = (page: Page) => page.getByRole('radio', { name: 'sure', exact: true });

for (const javaScriptEnabled of [true, false]) {
  test.describe(`JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('a flagged question is listed until it is answered, with a link to it', async ({
      page,
    }) => {
      const { id } = await startAttempt({ length: 3 });
      await page.goto(`/attempts/${id}/2`);
      await page.getByRole('button', { name: 'Flag to return to' }).click();
      await expect(page.getByRole('button', { name: 'Remove the flag' })).toBeVisible();
      await expect(steps(page)).toContainText('0 of 3 answered, 1 flagged');
      await expect(
        steps(page).getByRole('link', { name: 'Question 2, flagged, open' }),
      ).toBeVisible();
      await page.goto(`/attempts/${id}/1`);
      await answerItem(page);
      await page.goto(`/attempts/${id}/result`);
      await page.getByRole('link', { name: 'Question 2, flagged' }).click();
      await answerItem(page);
      await expect(steps(page)).toContainText('2 of 3 answered');
      await expect(steps(page)).not.toContainText('flagged');
    });

    test('the time can be shown, continues from page to page, and is part of the result', async ({
      page,
    }) => {
      const { id } = await startAttempt({ length: 1 });
      await page.goto(`/attempts/${id}/1`);
      await expect(page.getByRole('timer')).toHaveCount(0);
      await extras(page).click();
      await page.getByRole('button', { name: 'Show how long I take' }).click();
      await expect(page.getByRole('timer')).toHaveText(/^[01]:\d\d$/);
      await expect(async () => {
        await page.reload();
        await expect(page.getByRole('timer')).not.toHaveText(/^0:00$/, { timeout: 500 });
      }).toPass();
      await answerItem(page);
      await page.getByRole('button', { name: 'See your result' }).click();
      await expect(page.getByText(/^\s*Practice.*Time: \d+:\d\d\s*$/s)).toBeVisible();
    });

    test('a reader can be asked for confidence, with the rule explained, and the result reports it', async ({
      page,
    }) => {
      await page.goto(`/articles/${articleId}#quiz`);
      await page.getByLabel('5', { exact: true }).check();
      await page.getByLabel('Ask how sure I am').check();
      await page.getByLabel('Count my first answers').uncheck();
      await page.getByRole('button', { name: 'Start' }).click();
      await expect(
        page.getByRole('group', { name: 'How sure are you?' }),
      ).toHaveAccessibleDescription(/3 points when right and takes 6 when wrong/);
      await page.getByRole('button', { name: 'Pass' }).click();
      await page.getByRole('link', { name: 'Next question' }).click();
      await expect(page).toHaveURL(/\/2(#.*)?$/);
      await fillItem(page);
      await sure(page).check();
      await submitItem(page);
      await expect(page.locator('#verdict')).toContainText('You said: sure');
      await page.getByRole('link', { name: 'Next question' }).click();
      await expect(page).toHaveURL(/\/3(#.*)?$/);
      await extras(page).click();
      await page.getByRole('button', { name: 'Do not ask how sure I am' }).click();
      await expect(sure(page)).toHaveCount(0);
      await page.goto(page.url().replace(/\d+([?#].*)?$/, 'result'));
      await page.getByRole('button', { name: 'Finish' }).click();
      const table = page.getByRole('table', { name: 'How well you knew what you knew' });
      await expect(table.getByRole('row', { name: /^sure 1 / })).toBeVisible();
      await expect(table.getByRole('row', { name: /^a guess 0 0/ })).toBeVisible();
      await expect(page.getByText(/ of 3 points for confidence$/)).toBeVisible();
      await expect(page.locator('#review ~ ol').getByText('You said: sure')).toHaveCount(1);
    });

    test('a quiz can be continued on another device by a link, which states its risk and its expiry', async ({
      page,
    }) => {
      const { id } = await startAttempt({ length: 2 });
      await page.goto(`/attempts/${id}/1`);
      await answerItem(page);
      await page.getByText('Go on later or on another device').click();
      const link = page.getByLabel('The link of this quiz');
      await expect(
        page.getByText(/It holds until \d+ \w+ \d{4}\. Whoever has the link/),
      ).toBeVisible();
      await page.goto(await link.inputValue());
      await expect(page).toHaveURL(`/attempts/${id}/2`);
    });
  });
}

test('flagging keeps focus on its button', async ({ page }) => {
  const { id } = await startAttempt({ length: 2 });
  await page.goto(`/attempts/${id}/1`);
  await page.getByRole('button', { name: 'Flag to return to' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Remove the flag' })).toBeFocused();
});
