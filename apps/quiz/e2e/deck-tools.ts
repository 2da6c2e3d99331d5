import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

/** The heading that says how much is due, once it does. */
export const due = (page: Page, words: string): Locator =>
  page.getByRole('heading', { name: words, exact: true });

/** Shows the answer of the card on the page and rates it. */
export async function rate(page: Page, grade: string): Promise<void> {
  await page.getByRole('button', { name: 'Show the answer' }).click();
  await page.getByRole('button', { name: grade }).click();
}

/** Saves the deck and gives back what is in the file. */
export async function saveDeck(page: Page): Promise<string> {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save it as a file' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toMatch(/^dateline-review-\d{4}-\d\d-\d\d\.json$/);
  return readFile(await download.path(), 'utf8');
}

/** Chooses a file of that text to be added. */
export async function addFile(page: Page, text: string): Promise<void> {
  const file = { name: 'deck.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.getByLabel('Add a file to it').setInputFiles(file);
}

/** Erases the deck, and says yes when asked. */
export async function eraseDeck(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Erase it' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Erase' }).click();
  await expect(page.getByText('Your deck was erased.')).toBeFocused();
}
