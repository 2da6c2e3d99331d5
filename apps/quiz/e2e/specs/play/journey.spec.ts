import { expect, test } from '@playwright/test';
import { takeQuiz } from '../../support/page/take-quiz.ts';
import { articleId } from '../../support/api/attempts.ts';
import { printAddressOnFailure } from '../../support/page/print-on-failure.ts';
import { withAndWithoutJavaScript } from '../../support/page/javascript.ts';
import { listMessages } from '../../support/page/list-messages.ts';

test.afterEach(printAddressOnFailure);

withAndWithoutJavaScript(() => {
  test('a reader goes from the articles to a result that reviews every question', async ({
    page,
  }) => {
    const complaints = listMessages(page);
    await page.goto('/');
    await page.locator(`a[href="/articles/${articleId}#quiz"]`).click();
    await expect(page).toHaveURL(`/articles/${articleId}#quiz`);
    await page.getByLabel('5', { exact: true }).check();
    await page.getByLabel('hard', { exact: true }).check();
    await page.getByRole('button', { name: 'Start' }).click();
    await takeQuiz(page, 5);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('of 5');
    await expect(page.locator('#review ~ ol > li')).toHaveCount(5);
    await page.getByRole('link', { name: 'Take another quiz' }).click();
    await expect(page).toHaveURL(/\?after=[\w-]+\.[\w-]+#quiz$/);
    await page.getByRole('button', { name: 'Start' }).click();
    await expect(page).toHaveURL(/\/1#question$/);
    expect(complaints).toEqual([]);
  });
});
