import { expect, test, type Page } from '@playwright/test';
import { putResponse, startAttempt } from '../../support/api/attempts.ts';
import { answerItem } from '../../support/page/answer-item.ts';
import { withAndWithoutJavaScript } from '../../support/page/javascript.ts';
import { finishQuiz } from '../../support/page/open-quiz.ts';
import { deckNotice, openReview } from '../../support/page/review-deck.ts';
import { createClient } from '@dateline/api/client';
import { urls } from '../../support/workers/urls.ts';
import { slow } from '../../support/page/slow.ts';

const namesOfCookies = async (page: Page) =>
  (await page.context().cookies()).map(({ name }) => name);

/** A quiz that somebody else has finished, with every question missed. */
async function finishElsewhere(length: number): Promise<string> {
  const { id, items } = await startAttempt({ length });
  for (const { number } of items) await putResponse(id, number);
  const attempts = createClient(urls.api).v1.attempts[':attemptId'];
  const response = await attempts.finish.$post({ param: { attemptId: id } });
  if (!response.ok) throw new Error(`Cannot finish the attempt: ${response.status}`);
  return id;
}

withAndWithoutJavaScript(() => {
  test('somebody else’s result says so, and sets no cookie', async ({ page }) => {
    const id = await finishElsewhere(2);
    await page.goto(`/attempts/${id}/result`);
    await expect(page.getByText('This quiz was taken in another browser')).toBeVisible();
    await expect(page.locator('[data-card], [data-deck], #streak')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Take the same quiz' })).toBeVisible();
    await page.goto(`/attempts/${id}/1`);
    await expect(page.locator('[data-card], [data-deck]')).toHaveCount(0);
    expect(await namesOfCookies(page)).toEqual([]);
  });

  test('days with a quiz are counted in the browser, until the reader switches that off', async ({
    page,
  }) => {
    const { id } = await startAttempt({ length: 1 });
    await page.goto(`/attempts/${id}/1`);
    await answerItem(page);
    await finishQuiz(page, id);
    await expect(page.getByText('a quiz tomorrow makes it two days in a row')).toBeVisible();
    await page.getByRole('button', { name: 'Stop counting' }).click();
    await expect(page.getByText('Days in a row are not counted')).toBeVisible();
    await page.getByRole('button', { name: 'Count days in a row' }).click();
    await expect(page.getByText('a quiz tomorrow makes it two days in a row')).toBeVisible();
  });
}, slow);

test('somebody else’s misses do not enter the deck, and one’s own do once', async ({ page }) => {
  const id = await finishElsewhere(2);
  await page.goto(`/attempts/${id}/result`);
  await expect(page.getByRole('heading', { name: 'All questions' })).toBeVisible();
  await openReview(page, 'Your deck is empty');
  const own = await startAttempt({ length: 1, seed: 'own' });
  await page.goto(`/attempts/${own.id}/1`);
  await page.getByRole('button', { name: /^Skip$/ }).click();
  await expect(page.locator('#verdict')).toBeVisible();
  await expect(page.locator('[data-card], [data-deck]')).toHaveCount(0);
  await finishQuiz(page, own.id);
  await expect(deckNotice(page)).toContainText('One question from this quiz');
  await openReview(page, 'One question to review');
});
