import { createClient } from '@dateline/api/client';
import { expect, test } from '@playwright/test';
import { startAttempt } from '../../support/api/attempts.ts';
import { urls } from '../../support/workers/urls.ts';
import { openReport, sendReport } from '../../support/page/report-form.ts';
import { openQuiz, finishQuiz } from '../../support/page/open-quiz.ts';
import { withAndWithoutJavaScript } from '../../support/page/javascript.ts';

withAndWithoutJavaScript(() => {
  test('the sixth report of a quiz is refused with a reason, and its text stays', async ({
    page,
  }) => {
    const { id } = await startAttempt({ length: 6 });
    const { reports } = createClient(urls.api).v1.attempts[':attemptId'];
    for (const number of [1, 2, 3, 4, 5]) {
      await reports.$post({ param: { attemptId: id }, json: { number, reason: 'other' } });
    }
    await page.goto(`/attempts/${id}/6`);
    const report = await openReport(page, 6);
    await report.getByLabel('It takes sides').check();
    await report.getByLabel('Details').fill('One side only.');
    await sendReport(report);
    await expect(report.getByRole('alert').first()).toContainText('limit for reports');
    await expect(report.getByLabel('It takes sides')).toBeChecked();
    await expect(report.getByLabel('Details')).toHaveValue('One side only.');
  });

  test('an item can be reported from the result, beside the others', async ({ page }) => {
    const { id } = await startAttempt({ length: 3 });
    await finishQuiz(page, id);
    const report = await openReport(page, 2);
    await report.getByLabel('Its answer is wrong').check();
    await sendReport(report);
    await expect(report.getByRole('status')).toBeInViewport();
    await expect(page.getByText('Thank you.')).toHaveCount(1);
    await expect(page.locator('#review ~ ol > li')).toHaveCount(3);
  });
});

test('a report that cannot be sent stays and can be sent again', async ({ page, context }) => {
  await openQuiz(page);
  const report = await openReport(page, 1);
  await report.getByLabel('Something else').check();
  await context.setOffline(true);
  await sendReport(report);
  await expect(report.getByRole('alert')).toContainText('could not be sent');
  await expect(report.getByLabel('Something else')).toBeChecked();
  await context.setOffline(false);
  await sendReport(report);
  await expect(report.getByRole('status')).toBeVisible();
});
