import { expect, test, type Locator, type Page } from '@playwright/test';
import { answerItem, chooseByKey, fillItem, submitItem } from '../../support/page/answer-item.ts';
import { startAtItem } from '../../support/api/attempts.ts';
import { urls } from '../../support/workers/urls.ts';
import { openQuiz } from '../../support/page/open-quiz.ts';

/** The verdict and its feedback, without the notice of the review deck beside them. */
const feedbackOf = (page: Page): Locator => page.locator('#verdict-word, #feedback p[lang]');

test('an answered question shows the same verdict when the reader returns to it', async ({
  page,
}) => {
  const { id } = await openQuiz(page);
  await answerItem(page);
  const feedback = feedbackOf(page);
  const verdict = await feedback.allInnerTexts();
  await page.getByRole('link', { name: 'Next question' }).click();
  await expect(page).toHaveURL(`/attempts/${id}/2`);
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`/attempts/${id}/1`));
  await expect(feedback.first()).toBeVisible();
  expect(await feedback.allInnerTexts()).toEqual(verdict);
});

test('the first answer counts when a question is answered in two windows', async ({
  page,
  context,
}) => {
  const { path } = await startAtItem('choice');
  const other = await context.newPage();
  for (const window of [page, other]) await window.goto(path);
  await chooseByKey(page.getByRole('radio').first());
  await submitItem(page);
  await chooseByKey(other.getByRole('radio').last());
  await submitItem(other);
  await expect(other.getByRole('alert')).toContainText('Your first answer counts');
  expect(await feedbackOf(other).allInnerTexts()).toEqual(await feedbackOf(page).allInnerTexts());
});

test('with feedback at the end there is none before the end, and an answer goes straight on', async ({
  page,
}) => {
  const { id } = await openQuiz(page, { length: 2, feedback: 'deferred' });
  await expect(page.getByRole('button', { name: 'Skip', exact: true })).toBeVisible();
  await fillItem(page);
  await page.getByRole('button', { name: 'Submit' }).click();
  await expect(page).toHaveURL(`/attempts/${id}/2`);
  await expect(page.locator('#question')).not.toContainText(/Right answer|Wrong|[Pp]aragraph/);
  await fillItem(page);
  await page.getByRole('button', { name: 'Submit' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All questions are answered');
  await page.goto(`/attempts/${id}/1`);
  await expect(page.locator('#verdict')).toContainText('Saved');
  await expect(page.locator('#question')).not.toContainText(/Right answer|Wrong|[Pp]aragraph/);
  await page.getByRole('button', { name: 'See your result' }).click();
  await expect(page.locator('#score')).toBeFocused();
  await expect(page.getByText('Your result', { exact: true })).toBeInViewport({ ratio: 0.9 });
  await expect(page.locator('#review ~ ol')).toContainText(/paragraph/i);
});

test('finishing early lists open questions and is possible', async ({ page }) => {
  const { id } = await openQuiz(page, { length: 3 }, 2);
  await answerItem(page);
  await page.goto(`/attempts/${id}/result`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '2 questions are not answered yet',
  );
  await page.getByRole('button', { name: 'Finish' }).click();
  await expect(page.locator('#points')).toContainText('of 3');
  await page.goto(`/attempts/${id}/1`);
  await expect(page).toHaveURL(`/attempts/${id}/result`);
});

test('a quiz needs a topic, and the form keeps the other choices', async ({ page, request }) => {
  const response = await request.post('/articles/pakistan-outreach-2025', {
    form: { length: '15', difficulty: 'hard', feedback: 'deferred' },
    headers: { Accept: 'text/html', Origin: urls.quiz },
  });
  expect(response.status()).toBe(400);
  await page.setContent(await response.text());
  await expect(page.getByRole('alert')).toHaveText('Choose at least one topic.');
  await expect(page.getByLabel('15', { exact: true })).toBeChecked();
  await expect(page.getByLabel('Hard', { exact: true })).toBeChecked();
  await expect(page.getByLabel('at the end')).toBeChecked();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
});
