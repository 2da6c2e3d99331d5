import type { Attempt, InteractionName, Picture } from '@dateline/model/public';
import type { Page } from '@playwright/test';
import { putResponse, startAtItem, startAtPicture, startAttempt } from '../api/attempts.ts';

/** Starts a quiz and opens one of its items. */
export async function openQuiz(
  page: Page,
  options?: Parameters<typeof startAttempt>[0],
  number = 1,
): Promise<Attempt> {
  const attempt = await startAttempt(options);
  await page.goto(`/attempts/${attempt.id}/${number}`);
  return attempt;
}

/** Starts a quiz, answers its first item rightly, and opens that item. */
export async function openRightQuiz(
  page: Page,
  length: number,
  others: { readonly articleId?: string; readonly seed?: string } = {},
): Promise<Attempt> {
  const quiz = { length, ...others };
  const passed = await startAttempt(quiz);
  const verdict = await putResponse(passed.id, 1);
  if (!('key' in verdict)) throw new Error('Cannot answer: the key is not due');
  const attempt = await openQuiz(page, quiz);
  await putResponse(attempt.id, 1, verdict.key);
  return attempt;
}

/** Starts a quiz that has an item of the interaction, and opens that item. */
export async function openItem(page: Page, interaction: InteractionName) {
  const started = await startAtItem(interaction);
  await page.goto(started.path);
  return started;
}

/** Starts a quiz that has an item with a picture, and opens that item. */
export async function openPicture(page: Page, kind: Picture['kind']) {
  const started = await startAtPicture(kind);
  await page.goto(started.path);
  return started;
}

/** Finishes a quiz on the page of its result. Its open items get no points. */
export async function finishQuiz(page: Page, attemptId: string): Promise<void> {
  await page.goto(`/attempts/${attemptId}/result`);
  await page.getByRole('button', { name: 'Finish' }).click();
  // The result has a script and styles of its own.
  await page.waitForLoadState();
}
