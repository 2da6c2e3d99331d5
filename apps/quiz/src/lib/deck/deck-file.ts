import * as z from 'zod/mini';
import { Card } from './card.ts';
import { mergeCards } from './merge-cards.ts';

/** More than years of quizzes make. */
const mostCards = 10_000;

/** A deck as a reader carries it from one browser to another. A change of its shape is a new version. */
const DeckFile = z.strictObject({
  format: z.literal('dateline-review-deck'),
  version: z.literal(1),
  exportedAt: z.iso.datetime(),
  cards: z.array(Card).check(z.maxLength(mostCards)),
});

/** The cards of a file, or what is wrong with it and where: "cards[3].schedule.due: Invalid ISO datetime". */
export type ReadDeckFile =
  | { readonly ok: true; readonly cards: readonly Card[] }
  | { readonly ok: false; readonly faults: readonly string[] };

/** Writes a deck as JSON for people to read, too. */
export function writeDeckFile(cards: readonly Card[], now: Date): string {
  const file: z.infer<typeof DeckFile> = {
    format: 'dateline-review-deck',
    version: 1,
    exportedAt: now.toISOString(),
    cards: [...cards],
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads all of a file or nothing of it. */
export function readDeckFile(text: string): ReadDeckFile {
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
