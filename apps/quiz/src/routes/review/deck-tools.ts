import { mergeCards } from '$lib/deck/merge-cards.ts';
import { readDeckFile, writeDeckFile } from '$lib/deck/deck-file.ts';
import { eraseDeck, importCards, type Imported } from '$lib/deck/deck-store.ts';
import type { DeckDatabase } from '$lib/deck/open-deck.ts';
import { m } from '$lib/paraglide/messages.js';
import { part } from './part.ts';
import type { Review } from './review.ts';

/** More faults than this tell a reader nothing more. */
const mostFaults = 5;

/** Hands the deck to the reader as a file. */
export function exportDeck({ cards }: Review): void {
  const now = new Date();
  const file = new Blob([writeDeckFile(mergeCards(cards), now)], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `dateline-review-${now.toISOString().slice(0, 10)}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Adds a chosen file to the deck, or says what is wrong with it. */
export async function importDeck(database: DeckDatabase, review: Review): Promise<void> {
  const input = part('import', HTMLInputElement);
  const [file] = input.files ?? [];
  if (!file) return;
  const read = readDeckFile(await file.text());
  input.value = '';
  if (!read.ok) return tellFaults(read.faults);
  tell(importedWords(await importCards(database, read.cards, new Date())));
  await review.restart();
}

function importedWords({ added, updated }: Imported): string {
  const words = [
    ...(added > 0 ? [m.review_added({ count: added })] : []),
    ...(updated > 0 ? [m.review_updated({ count: updated })] : []),
  ];
  return words.length === 0 ? m.review_import_same() : words.join(' ');
}

function tellFaults(faults: readonly string[]): void {
  tell(m.review_import_refused());
  const list = document.createElement('ul');
  list.lang = 'en';
  list.dir = 'ltr';
  const more = faults.length - mostFaults;
  list.append(...faults.slice(0, mostFaults).map(toLine));
  part('outcome', HTMLElement).append(list);
  if (more > 0) part('outcome', HTMLElement).append(m.review_import_more({ count: more }));
}

function toLine(words: string): HTMLLIElement {
  const line = document.createElement('li');
  line.textContent = words;
  return line;
}

/** Asks whether the deck is to be erased. */
export function askToErase({ cards }: Review): void {
  const question = m.review_erase_question({ count: cards.length });
  part('erase-question', HTMLElement).textContent = question;
  part('erase-dialog', HTMLDialogElement).showModal();
}

/** Erases the deck, once the reader has said so. */
export async function erase(database: DeckDatabase, review: Review): Promise<void> {
  part('erase-dialog', HTMLDialogElement).close();
  await eraseDeck(database);
  await review.restart();
  tell(m.review_erased());
  part('outcome', HTMLElement).focus();
}

function tell(words: string): void {
  part('outcome', HTMLElement).textContent = words;
}
