import { m } from '$lib/paraglide/messages.js';
import { joinWords } from '$lib/format/join-words.ts';
import type { LoggedChanges } from './changed-facts.ts';

const kinds = ['rekeyed', 'rewritten', 'retired', 'added', 'kept'] as const;

const formats = {
  rekeyed: m.corrections_questions_rekeyed,
  rewritten: m.corrections_questions_rewritten,
  retired: m.corrections_questions_retired,
  added: m.corrections_questions_added,
  kept: m.corrections_questions_kept,
};

/** Formats how many questions a correction changed: "2 with a new right answer and 30 unchanged". */
export function formatQuestionCounts(items: LoggedChanges['items']): string {
  const touched = kinds.filter((kind) => items[kind] > 0);
  return joinWords(touched.map((kind) => formats[kind]({ count: items[kind] })));
}
