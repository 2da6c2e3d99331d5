import { expect, test } from '@playwright/test';
import { answerItem, submitItem } from '../../support/page/answer-item.ts';
import { listReports } from '../../support/api/articles.ts';
import { articleId, startAttempt } from '../../support/api/attempts.ts';
import { openReport, sendReport } from '../../support/page/report-form.ts';
import { openQuiz, openItem } from '../../support/page/open-quiz.ts';
import { withAndWithoutJavaScript } from '../../support/page/javascript.ts';
import { slow } from '../../support/page/slow.ts';

withAndWithoutJavaScript(() => {
  test('an item can be reported before it is answered and after', async ({ page }) => {
    const { id, items } = await startAttempt();
    const text = `Which of them is meant?\n<b>Both</b> took place. ${id.slice(-8)}`;
    await page.goto(`/attempts/${id}/1`);
    const before = await openReport(page, 1);
    await before.getByLabel('It can be understood in two ways').check();
    await before.getByLabel('Details').fill(text);
    await sendReport(before);
    await expect(before.getByRole('status')).toHaveText('Thank you. An editor will read it.');
    await page.goto(`/attempts/${id}/2`);
    await answerItem(page);
    const after = await openReport(page, 2);
    await after.getByLabel('It is out of date').check();
    await sendReport(after);
    await expect(after.getByRole('status')).toHaveText('Thank you. An editor will read it.');
    const reports = await listReports(articleId);
    expect(reports).toContainEqual(
      expect.objectContaining({ reason: 'unclear', text, stem: items[0]?.stem, answered: false }),
    );
    expect(reports).toContainEqual(
      expect.objectContaining({ reason: 'outdated', text: null, answered: true }),
    );
  });

  test(
    'a report without a reason is refused beside its form, and what was typed stays',
    slow,
    async ({ page }) => {
      await openQuiz(page);
      const report = await openReport(page, 1);
      await report.getByLabel('Details').fill('two\nlines');
      await sendReport(report);
      await expect(report.getByRole('alert').first()).toHaveText('Choose what is wrong first.');
      await expect(report.getByLabel('Details')).toHaveValue('two\nlines');
      await expect(report.getByRole('group')).toHaveAccessibleDescription(
        'Choose what is wrong first.',
      );
      await report.getByLabel('Something else').check();
      await sendReport(report);
      await expect(report.getByRole('status')).toBeVisible();
    },
  );
}, slow);

test('reporting an item keeps what was filled in to answer it', slow, async ({ page }) => {
  const { item } = await openItem(page, 'order');
  await page.getByRole('button', { name: /down$/ }).first().click();
  const order = await page.locator('[data-order] label').allInnerTexts();
  const report = await openReport(page, item.number);
  await report.getByLabel('Something else').check();
  await sendReport(report);
  await expect(report.getByRole('status')).toBeFocused();
  expect(await page.locator('[data-order] label').allInnerTexts()).toEqual(order);
  await expect(page.locator('[data-order] > li').first().getByRole('button')).toHaveCount(2);
  await submitItem(page);
});

test('digits and Enter in a report are text and do not answer the item', async ({ page }) => {
  const { item } = await openItem(page, 'choice');
  const report = await openReport(page, item.number);
  await report.getByLabel('Details').pressSequentially('1');
  await page.keyboard.press('Enter');
  await page.keyboard.press('2');
  await expect(report.getByLabel('Details')).toHaveValue('1\n2');
  await expect(page.locator('#question').getByRole('radio', { checked: true })).toHaveCount(0);
});
