import { formatDeckFile, parseDeckFile } from '$lib/deck/deck-file.ts';
import type { ImportCounts } from '$lib/deck/deck-store.ts';
import { formatNumber } from '$lib/format/format-number.ts';
import { mergeCards } from '$lib/deck/merge-cards.ts';
import { m } from '$lib/paraglide/messages.js';
import type { DeckSession } from './deck-session.svelte.ts';

/** The result of an import as the page shows it. */
export interface ImportResult {
  readonly message: string;
  /** What is wrong with a refused file. */
  readonly faults: readonly string[];
}

/** Downloads the deck as a file. */
export function exportDeck({ cards }: DeckSession): void {
  const now = new Date();
  const file = new Blob([formatDeckFile(mergeCards(cards), now)], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `dateline-review-${now.toISOString().slice(0, 10)}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Adds a file to the deck. The result is undefined if the deck could not be stored. */
export async function importDeck(
  session: DeckSession,
  file: File,
): Promise<ImportResult | undefined> {
  const parsed = parseDeckFile(await file.text());
  if (!parsed.ok) {
    return { message: m.review_import_refused(), faults: formatFaults(parsed.unreadable) };
  }
  const counts = await session.import(parsed.cards);
  return counts && { message: formatCounts(counts), faults: [] };
}

function formatFaults(unreadable: readonly number[]): string[] {
  return unreadable.length === 0
    ? [m.review_import_not_deck()]
    : unreadable.map((number) => m.review_import_question({ number: formatNumber(number) }));
}

function formatCounts({ added, updated }: ImportCounts): string {
  const sentences = [
    ...(added > 0 ? [m.review_added({ count: added })] : []),
    ...(updated > 0 ? [m.review_updated({ count: updated })] : []),
  ];
  return sentences.length === 0 ? m.review_import_same() : sentences.join(' ');
}
