import { expect, test, type Page } from '@playwright/test';
import { answerItem, chooseByKey, fillItem, submitItem } from '../../support/page/answer-item.ts';
import { startAttempt, articleId } from '../../support/api/attempts.ts';
import { openOptions, startChosen } from '../../support/page/choose-quiz.ts';
import { printAddressOnFailure } from '../../support/page/print-on-failure.ts';
import { openMenu } from '../../support/page/open-menu.ts';
import { openQuiz, openItem } from '../../support/page/open-quiz.ts';
import { withAndWithoutJavaScript } from '../../support/page/javascript.ts';

test.afterEach(printAddressOnFailure);

const sure = (page: Page) => page.getByRole('radio', { name: 'sure', exact: true });
const steps = (page: Page) => page.getByRole('navigation', { name: 'Questions' });

withAndWithoutJavaScript(() => {
  test('a flag can be removed', async ({ page }) => {
    await openQuiz(page, { length: 3 });
    await page.getByRole('button', { name: 'Flag for later' }).click();
    await steps(page).getByRole('link', { name: 'Question 1, flagged' }).click();
    await page.getByRole('button', { name: 'Remove the flag' }).click();
    await expect(page.getByRole('button', { name: 'Flag for later' })).toBeVisible();
    await expect(steps(page)).not.toContainText('flagged');
    const names = (await page.context().cookies()).map(({ name }) => name);
    expect(names.filter((name) => name.startsWith('attempt-'))).toEqual([]);
  });

  for (const interaction of ['choice', 'order', 'match', 'number'] as const) {
    test(`a setting keeps what is filled in of a ${interaction} item`, async ({ page }) => {
      await openItem(page, interaction);
      await fillItem(page);
      const filled = () =>
        page
          .locator('#answer')
          .evaluate((form: HTMLFormElement) => [...new FormData(form)].map(String).toSorted());
      const before = await filled();
      await openMenu(page);
      await page.getByRole('button', { name: 'Show a timer' }).click();
      await expect(page.getByRole('timer')).toBeVisible();
      expect(await filled()).toEqual(before);
    });
  }

  test('the time can be hidden again, which deletes its cookie', async ({ page }) => {
    await openQuiz(page, { length: 1 });
    await openMenu(page);
    await page.getByRole('button', { name: 'Show a timer' }).click();
    await page.getByRole('button', { name: 'Show a timer', pressed: true }).click();
    await expect(page.getByRole('timer')).toHaveCount(0);
    expect(await page.context().cookies()).toEqual([]);
  });

  test('the time can be shown, continues from page to page, and is part of the result', async ({
    page,
  }) => {
    await openQuiz(page, { length: 1 });
    await expect(page.getByRole('timer')).toHaveCount(0);
    await openMenu(page);
    await page.getByRole('button', { name: 'Show a timer' }).click();
    await expect(page.getByRole('timer')).toHaveText(/^[01]:\d\d$/);
    await expect(async () => {
      await page.reload();
      await expect(page.getByRole('timer')).not.toHaveText(/^0:00$/, { timeout: 500 });
    }).toPass();
    await answerItem(page);
    await page.getByRole('button', { name: 'See your result' }).click();
    await expect(page.getByText(/^Time: \d+:\d\d$/)).toBeVisible();
  });

  test('a reader can be asked for confidence, with the rule explained, and the result reports it', async ({
    page,
  }) => {
    await openOptions(page, articleId);
    await page.getByLabel('5', { exact: true }).check();
    await page.getByLabel('Ask how sure I am').check();
    await page.getByLabel('Include my first answers').uncheck();
    await startChosen(page);
    await expect(
      page.getByRole('group', { name: 'How sure are you?' }),
    ).toHaveAccessibleDescription(/3 points if you are right and loses 6 if you are wrong/);
    await page.getByRole('button', { name: /^Skip$/ }).click();
    await page.getByRole('link', { name: 'Next question' }).click();
    await expect(page).toHaveURL(/\/2(#.*)?$/);
    await fillItem(page);
    await chooseByKey(sure(page));
    await submitItem(page);
    await expect(page.locator('#verdict')).toContainText('You said: sure');
    await page.getByRole('link', { name: 'Next question' }).click();
    await expect(page).toHaveURL(/\/3(#.*)?$/);
    await openMenu(page);
    await page.getByRole('button', { name: 'Ask how sure I am', pressed: true }).click();
    await expect(sure(page)).toHaveCount(0);
    await page.goto(page.url().replace(/\d+([?#].*)?$/, 'result'));
    await page.getByRole('button', { name: 'Finish' }).click();
    const table = page.getByRole('table', {
      name: 'How well your confidence matched your answers',
    });
    await expect(table.getByRole('row', { name: /^sure 1 / })).toBeVisible();
    await expect(table.getByRole('row', { name: /^a guess 0 0/ })).toBeVisible();
    await expect(page.getByText(/ of 3 points for confidence$/)).toBeVisible();
    await expect(page.locator('#review ~ ol').getByText('You said: sure')).toHaveCount(1);
  });
});

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
  await openQuiz(page, { length: 2 });
  await openMenu(page);
  await page.getByRole('button', { name: 'Show a timer' }).click();
  await expect(page.getByRole('timer')).toHaveAttribute('aria-live', 'off');
  await page.clock.runFor(65_000);
  await expect(page.getByRole('timer')).toHaveText(/^1:\d\d$/);
});
