import * as z from 'zod/mini';
import { DeckCard } from './deck-card.ts';
import { mergeCards } from './merge-cards.ts';

/** An upper limit that years of quizzes do not reach. */
const maxCards = 10_000;

/** The file format of an exported deck. A change of its shape needs a new version. */
const DeckFile = z.strictObject({
  format: z.literal('dateline-review-deck'),
  version: z.literal(1),
  exportedAt: z.iso.datetime(),
  cards: z.array(DeckCard).check(z.maxLength(maxCards)),
});

/** The cards of a file, or the numbers, from 1, of the cards that cannot be read. There are none if it is no deck. */
export type ParsedDeckFile =
  | { readonly ok: true; readonly cards: readonly DeckCard[] }
  | { readonly ok: false; readonly unreadable: readonly number[] };

/** Formats a deck as indented JSON. */
export function formatDeckFile(cards: readonly DeckCard[], now: Date): string {
  const file: z.infer<typeof DeckFile> = {
    format: 'dateline-review-deck',
    version: 1,
    exportedAt: now.toISOString(),
    cards: [...cards],
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Parses a file. A file with any fault is refused as a whole. */
export function parseDeckFile(text: string): ParsedDeckFile {
  const file = DeckFile.safeParse(parseJson(text));
  return file.success
    ? { ok: true, cards: mergeCards(file.data.cards) }
    : { ok: false, unreadable: listUnreadable(file.error.issues) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function listUnreadable(issues: readonly { readonly path: readonly PropertyKey[] }[]): number[] {
  const cards = issues.map(({ path: [field, index] }) => (field === 'cards' ? index : undefined));
  return cards.every((index) => typeof index === 'number')
    ? [...new Set(cards.map((index) => index + 1))]
    : [];
}
