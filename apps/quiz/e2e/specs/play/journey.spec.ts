import { expect, test } from '@playwright/test';
import { answerLines } from '../../support/page/answer-item.ts';
import { takeQuiz } from '../../support/page/take-quiz.ts';
import { startAtOnce, startChosen } from '../../support/page/choose-quiz.ts';
import { articleId } from '../../support/api/attempts.ts';
import { printAddressOnFailure } from '../../support/page/print-on-failure.ts';
import { withAndWithoutJavaScript } from '../../support/page/javascript.ts';
import { listMessages } from '../../support/page/list-messages.ts';
import { slow, slowIf } from '../../support/page/slow.ts';

test.afterEach(printAddressOnFailure);

withAndWithoutJavaScript(() => {
  test('a reader goes from the articles to a result that reviews every question', async ({
    page,
  }) => {
    const complaints = listMessages(page);
    await page.goto('/');
    await page.locator(`a[href="/articles/${articleId}"]`).first().click();
    await expect(page).toHaveURL(`/articles/${articleId}`);
    await page.getByText('Choose your own quiz', { exact: true }).click();
    await page.getByLabel('5', { exact: true }).check();
    await page.getByLabel('Hard', { exact: true }).check();
    await startChosen(page);
    await takeQuiz(page, 5);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      /^\d+\s(right|partly|wrong|of)/,
    );
    await expect(page.locator('#points')).toContainText('of 5');
    await expect(page.locator('#review ~ ol > li')).toHaveCount(5);
    await page.getByRole('button', { name: 'Play again with other questions' }).click();
    await expect(page).toHaveURL(/\/1#question$/);
    await expect(page.getByText('question 1 of 5')).toBeVisible();
    expect(complaints).toEqual([]);
  });
});

withAndWithoutJavaScript(() => {
  for (const path of ['/', `/articles/${articleId}`]) {
    test(
      `an answer to the question on ${path} starts its quiz, with the verdict on it`,
      slowIf(path === '/'),
      async ({ page }) => {
        await page.goto(path);
        const teaser = page.getByRole('group', { name: 'Try one question' });
        const stem = await teaser.locator('legend [lang]').innerText();
        const option = teaser.getByRole('button').nth(1);
        const label = await option.innerText();
        await option.click();
        await expect(page).toHaveURL(/\/1#question$/);
        await expect(page.locator('#stem')).toHaveText(stem);
        await expect(answerLines(page).first()).toBeVisible();
        await expect(page.locator('#question')).toContainText(label);
        await expect(page.locator('a[href$="/10"]')).toHaveCount(1);
        await page.locator('[data-next]').click();
        await expect(page).toHaveURL(/\/2(#.*)?$/);
        await expect(page.locator('#question form').first()).toBeVisible();
        await page.goto(path);
        await expect(page.locator('main a.button').first()).toHaveText(
          'Continue: question 2 of 10',
        );
        await expect(teaser).toHaveCount(0);
      },
    );
  }
}, slow);

for (const path of ['/', `/articles/${articleId}`]) {
  test(`one tap on ${path} leads to the first of ten questions`, async ({ page }) => {
    await page.goto(path);
    await startAtOnce(page);
    await expect(page).toHaveURL(/\/attempts\/[\w-]+\.[\w-]+\/1#question$/);
    await expect(page.locator('#stem')).toBeVisible();
    await expect(page.locator('a[href$="/10"]')).toHaveCount(1);
  });
}

test('after the start of a quiz its question has the focus', async ({ page }) => {
  await page.goto(`/articles/${articleId}#quiz`);
  await page.getByRole('button', { name: 'Start', exact: true }).press('Enter');
  await expect(page.locator('#question')).toBeFocused();
});

test('the briefing has a page of its own, which the page of the article links and does not hold', async ({
  page,
}) => {
  await page.goto(`/articles/${articleId}`);
  await expect(page.locator('#timeline, #map, #claims')).toHaveCount(0);
  await page.getByRole('link', { name: 'Read what is known first' }).click();
  await expect(page).toHaveURL(`/articles/${articleId}/briefing`);
  await expect(page.locator('#timeline')).toBeVisible();
  await page.getByRole('link', { name: 'Go to the quiz' }).click();
  await expect(page).toHaveURL(`/articles/${articleId}#quiz`);
});
