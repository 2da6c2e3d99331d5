import { countOf, joinWords } from '$lib/words.ts';
import type { LoggedChanges } from './log-entry.ts';

const words = {
  rekeyed: 'with another right answer',
  rewritten: 'asked otherwise',
  retired: 'taken out',
  added: 'added',
  kept: 'as before',
} as const;
const kinds = ['rekeyed', 'rewritten', 'retired', 'added', 'kept'] as const;

/** Counts the questions that a correction touched: "2 questions with another right answer and 30 as before". */
export function questionCounts(items: LoggedChanges['items']): string {
  const counted = kinds.filter((kind) => items[kind] > 0);
  return joinWords(
    counted.map((kind, index) =>
      index === 0
        ? `${countOf(items[kind], 'question')} ${words[kind]}`
        : `${items[kind]} ${words[kind]}`,
    ),
  );
}
