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

/** The cards of a file, or its faults with their paths: "cards[3].schedule.due: Invalid ISO datetime". */
export type ParsedDeckFile =
  | { readonly ok: true; readonly cards: readonly DeckCard[] }
  | { readonly ok: false; readonly faults: readonly string[] };

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
  const parsed = parseJson(text);
  if (!parsed.ok) return { ok: false, faults: [parsed.fault] };
  const file = DeckFile.safeParse(parsed.value);
  return file.success
    ? { ok: true, cards: mergeCards(file.data.cards) }
    : { ok: false, faults: file.error.issues.map(formatFault) };
}

function parseJson(
  text: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly fault: string } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, fault: error instanceof Error ? error.message : 'Invalid JSON' };
  }
}

function formatFault({ path, message }: { path: PropertyKey[]; message: string }): string {
  const place = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return path.length === 0 ? message : `${place.join('').replace(/^\./, '')}: ${message}`;
}
