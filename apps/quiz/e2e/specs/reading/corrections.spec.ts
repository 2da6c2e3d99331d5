import { expect, test, type Page } from '@playwright/test';
import {
  corrected,
  correctedArticle,
  correctionNote,
  numberOf,
  takeCorrectedAttempt,
} from '../../support/api/corrected-article.ts';
import { articleId as untouched, putResponse } from '../../support/api/attempts.ts';
import { finishQuiz } from '../../support/page/open-quiz.ts';
import { withAndWithoutJavaScript } from '../../support/page/javascript.ts';
import { slow } from '../../support/page/slow.ts';

const notice = (page: Page) => page.getByRole('complementary', { name: 'Correction' });

withAndWithoutJavaScript(() => {
  test('a reader who answered a corrected item sees a notice on every page of the attempt', async ({
    page,
  }) => {
    const attempt = await takeCorrectedAttempt();
    const number = numberOf(attempt, corrected.stem);
    const other = number === 1 ? 2 : 1;
    await page.goto(`/attempts/${attempt.id}/${other}`);
    await expect(notice(page)).toHaveCount(0);
    await putResponse(attempt.id, number, corrected.before);
    await page.goto(`/attempts/${attempt.id}/${other}`);
    await expect(notice(page)).toContainText('1 question in this quiz');
    await expect(notice(page).getByText(correctionNote)).toBeHidden();
    await notice(page).getByText('What was corrected').click();
    await expect(notice(page).getByText(correctionNote)).toBeVisible();
    await notice(page)
      .getByRole('link', { name: `Question ${number}` })
      .click();
    await expect(notice(page)).toContainText(corrected.before);
    await expect(notice(page).getByText(corrected.after)).toBeVisible();
    await expect(notice(page)).toContainText(
      'Your answer scored 1 point; after the correction it scores no point.',
    );
    await expect(notice(page)).toContainText(
      'Your score so far, 1 of 1, stands. With the correction it would be 0 of 1.',
    );
    await page.goto(`/attempts/${attempt.id}/result`);
    await expect(notice(page).getByText(correctionNote)).toBeVisible();
  });
}, slow);

test('before an item is answered, its page does not mention its correction', async ({
  request,
}) => {
  const attempt = await takeCorrectedAttempt();
  const path = `/attempts/${attempt.id}/${numberOf(attempt, corrected.stem)}`;
  const html = await (await request.get(path)).text();
  expect(html).not.toContain('Correction');
  expect(html).not.toContain(correctionNote);
});

test('the result keeps the score, shows the corrected score and lists retired items', async ({
  page,
}) => {
  const attempt = await takeCorrectedAttempt();
  await finishQuiz(page, attempt.id);
  const { length } = attempt.items;
  await expect(page.locator('#points')).toHaveText(`0 of ${length} points`);
  await expect(notice(page)).toContainText(`Your score of 0 of ${length} stands.`);
  await expect(notice(page)).toContainText(/With the correction it would be 0 of \d+\./);
  const retired = notice(page).getByRole('listitem').filter({ hasText: corrected.retired });
  await expect(retired).toContainText('No longer counted: the question was withdrawn.');
  await notice(page).getByRole('link', { name: 'All corrections' }).click();
  await expect(page).toHaveURL(/\/corrections$/);
});

test('the log of an article lists corrections with date and reason, newest first', async ({
  page,
}) => {
  const { articleId } = await correctedArticle();
  await page.goto(`/articles/${articleId}`);
  await page.getByRole('link', { name: /^Corrected on \d+ \w+ \d{4}$/ }).click();
  const lines = page.locator('ol > li:has(> div > h2)');
  await expect(lines.locator('h2')).toHaveText(['Corrected', 'Published']);
  const [latest, first] = [lines.first(), lines.last()];
  await expect(latest).toContainText(correctionNote);
  await expect(latest.locator('time')).toHaveText(/^\d+ \w+ \d{4}(,| at) \d\d:\d\d UTC$/);
  await expect(latest.locator('del', { hasText: corrected.before })).toBeVisible();
  await expect(latest.locator('ins', { hasText: corrected.after })).toBeVisible();
  await expect(latest.locator('del', { hasText: 'ten orbits' })).toBeVisible();
  await expect(latest).toContainText(/Questions: \d+ with a new right answer/);
  await expect(first).toContainText('First published.');
});

test('an article without corrections says so', async ({ page }) => {
  await page.goto(`/articles/${untouched}/briefing`);
  await expect(page.getByRole('link', { name: /^Corrected on/ })).toHaveCount(0);
  await page.getByRole('link', { name: 'Corrections' }).click();
  await expect(page.getByText('No corrections so far.')).toBeVisible();
});
