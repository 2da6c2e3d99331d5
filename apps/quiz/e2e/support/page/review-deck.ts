import { readFile } from 'node:fs/promises';
import type { Attempt } from '@dateline/model/public';
import { expect, type Locator, type Page } from '@playwright/test';
import { startAttempt } from '../api/attempts.ts';

/**
 * The words of a result about the review deck, once its script has stored what was missed. The words alone stand in the page before,
 * and count as visible until the styles that hide them have come.
 */
export const deckNotice = (page: Page): Locator =>
  page
    .locator('[data-deck][data-state=added]')
    .getByText(/from this quiz (is|are) in your review deck/);

/** Passes every item of a quiz and opens its result, so that its facts enter the review deck. */
export async function missFacts(page: Page, length: number, seed = 'review'): Promise<Attempt> {
  const attempt = await startAttempt({ length, seed });
  for (const { number } of attempt.items) {
    await page.goto(`/attempts/${attempt.id}/${number}`);
    await page.getByRole('button', { name: /^Skip$/ }).click();
    await expect(page.locator('#verdict')).toBeVisible();
  }
  await page.getByRole('button', { name: 'See your result' }).click();
  await expect(deckNotice(page)).toBeVisible();
  return attempt;
}

/** Opens the review page and waits for its heading. */
export async function openReview(page: Page, heading: string): Promise<void> {
  await page.goto('/review');
  await expect(page.getByRole('heading', { name: heading })).toBeVisible();
}

/** The heading that says how many facts are due. */
export const dueHeading = (page: Page, words: string): Locator =>
  page.getByRole('heading', { name: words, exact: true });

/** Shows the answer of the card on the page, rates it, and waits until that is stored: then the page goes on. */
export async function rate(page: Page, grade: string | RegExp): Promise<void> {
  const rating = page.getByRole('button', { name: grade });
  await page.getByRole('button', { name: 'Show the answer' }).click();
  await rating.click();
  await expect(rating).toBeHidden();
}

/** Downloads the deck and returns the text of the file. */
export async function saveDeck(page: Page): Promise<string> {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save it as a file' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toMatch(/^dateline-review-\d{4}-\d\d-\d\d\.json$/);
  return readFile(await download.path(), 'utf8');
}

/** Adds a file with this text to the deck. */
export async function addFile(page: Page, text: string): Promise<void> {
  const file = { name: 'deck.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.getByLabel('Add from a file').setInputFiles(file);
}

/** Erases the deck and confirms the dialog. */
export async function eraseDeck(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Erase the deck' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Erase' }).click();
  await expect(page.getByText('Your deck was erased.')).toBeFocused();
}
