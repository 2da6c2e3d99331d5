import type { ClauseJson } from '../draft/draft.ts';

/** A part of a clause, as the JSON of a sheet has it. */
export type PartJson = NonNullable<ClauseJson['slots']>[number];

/** A part that the form offers, with what it is called on screen and the word that mostly stands before it. */
export interface OfferedPart {
  readonly slot: string;
  readonly label: string;
  readonly before?: string;
}

/** The parts that the form offers. */
export const offeredParts: readonly OfferedPart[] = [
  { slot: 'object', label: 'Whom or what' },
  { slot: 'complement', label: 'What it was' },
  { slot: 'place', label: 'Where', before: 'in' },
  { slot: 'reason', label: 'Why', before: 'because' },
  { slot: 'purpose', label: 'To what end', before: 'to' },
  { slot: 'result', label: 'With what result', before: 'so that' },
  { slot: 'with', label: 'With whom or what', before: 'with' },
  { slot: 'against', label: 'Against whom', before: 'against' },
  { slot: 'by', label: 'By whom', before: 'by' },
  { slot: 'to', label: 'To whom or where', before: 'to' },
  { slot: 'from', label: 'From whom or where', before: 'from' },
  { slot: 'for', label: 'For whom or what', before: 'for' },
  { slot: 'after', label: 'After what', before: 'after' },
  { slot: 'length', label: 'How long or far', before: 'for' },
  { slot: 'deadline', label: 'By when', before: 'by' },
  { slot: 'start', label: 'Since when', before: 'since' },
  { slot: 'until', label: 'Until when', before: 'until' },
  { slot: 'base', label: 'From how much', before: 'from' },
  { slot: 'amount', label: 'To how much', before: 'to' },
  { slot: 'change', label: 'By how much', before: 'by' },
  { slot: 'means', label: 'By what means', before: 'by' },
  { slot: 'score', label: 'Score' },
  { slot: 'content', label: 'What was said or decided', before: 'that' },
];

/** What a part is called on screen. */
export function labelOfPart({ slot, before }: Pick<PartJson, 'slot' | 'before'>): string {
  if (slot === 'content' && before === 'to') return 'To do what';
  const offered = offeredParts.find((part) => part.slot === slot)?.label;
  return offered ?? (before === undefined || before === '' ? 'Another part' : `“${before}” what`);
}

/** Names the part that a preposition begins, apart from the names that the clause has: "between", "on" and "onb". */
export function nameSlot(before: string, taken: readonly string[]): string {
  const base = before.toLowerCase().replace(/[^a-z]/g, '') || 'part';
  const reserved = new Set([
    ...taken,
    'subject',
    'time',
    'deed',
    'name',
    'line',
    'minute',
    'statement',
    'verb',
  ]);
  const letters = ['', 'b', 'c', 'd', 'e', 'f', 'g'];
  const suffix = letters.find((letter) => !reserved.has(`${base}${letter}`)) ?? 'zz';
  return `${base}${suffix}`;
}

/** The questions about a part. */
export const listQuestionsAbout = (
  { questions = [] }: Pick<ClauseJson, 'questions'>,
  part: string,
): NonNullable<ClauseJson['questions']> => questions.filter(({ ask }) => ask === part);

/** Leaves out what a fact says about a part that it no longer has. Its questions go with it, or ask about another part. */
export function removePart(clause: ClauseJson, slot: string, moveTo?: string): ClauseJson {
  const other = (each: { readonly slot: string }): boolean => each.slot !== slot;
  const questions = clause.questions?.flatMap((each) => {
    if (each.ask !== slot) return [each];
    return moveTo === undefined ? [] : [{ ...each, ask: moveTo }];
  });
  return {
    ...clause,
    ...(questions === undefined ? {} : { questions }),
    slots: (clause.slots ?? []).filter(other),
    ...(clause.elsewhere === undefined ? {} : { elsewhere: clause.elsewhere.filter(other) }),
    ...(clause.complete === undefined ? {} : { complete: clause.complete.filter(other) }),
    ...(clause.foils === undefined ? {} : { foils: clause.foils.filter(other) }),
  };
}
