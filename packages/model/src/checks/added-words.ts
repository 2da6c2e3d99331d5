import { lemmasOf } from '../item/lemmas.ts';
import type { Item } from '../item/item.ts';
import { distractorsOf } from './check.ts';

/** Words of one root, by a shared start: "command" and "commander". */
const fewestShared = 4;
/** The share of the longer word that a shared start has to be. */
const leastShared = 0.6;

function areAlike(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared >= fewestShared && shared >= leastShared * Math.max(a.length, b.length);
}

/** The content words of a text that others lack, also in another form. */
export function findNewWords(text: string, others: readonly string[]): string[] {
  const said = lemmasOf(others.join(' '));
  return [...lemmasOf(text)].filter(
    (word) => !said.has(word) && ![...said].some((other) => areAlike(word, other)),
  );
}

/** A wrong answer with the feedback that it gets. */
export interface WrongAnswer {
  readonly label: string;
  readonly feedback: string;
}

/** The wrong options of a choice, or the wrong responses of a typed item that have feedback of their own. */
export function listWrongAnswers(item: Item): WrongAnswer[] {
  const { options } = item.feedback;
  return item.interaction === 'number' || item.interaction === 'date'
    ? Object.entries(options).map(([label, feedback]) => ({ label, feedback }))
    : distractorsOf(item).map(({ id, label }) => ({ label, feedback: options[id] ?? '' }));
}

/** The content words of a wrong answer's feedback that stem, options and the statement of the key lack. */
export const findAdded = (item: Item, { feedback }: WrongAnswer): string[] =>
  findNewWords(feedback, [
    item.stem,
    item.proof.because,
    ...item.options.map(({ label }) => label),
  ]);
