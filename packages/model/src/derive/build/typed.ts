import type { DateGranularity } from '../../attempt/shapes.ts';
import { holdsName } from '../../item/cues.ts';
import type { DateItem, NumberItem } from '../../item/item.ts';
import { namesOf, type Answer, type Candidate } from '../candidate.ts';
import { typedDifficulty } from '../difficulty.ts';
import type { IndexedSheet } from '../indexed-sheet.ts';
import { becauseOf, describe, isShort, prove, type Draft } from './draft.ts';

/** What else a reader may type, with what it really is: by the response as it is kept. */
export interface Lure {
  readonly response: string;
  readonly candidate: Candidate;
}

/** True for a stem that is short and does not hold its own key. */
const isAskable = (draft: Draft, key: Answer): boolean =>
  isShort(draft) && !namesOf(key).some((name) => holdsName(draft.stem, name));

/** The parts of an item whose answer is typed: nothing to choose from, so no distractor to refute. */
function describeTyped(index: IndexedSheet, draft: Draft, key: Answer, lures: readonly Lure[]) {
  const told = lures.map(({ response, candidate }) => [response, candidate.feedback] as const);
  return {
    ...describe(
      draft,
      lures.map(({ candidate }) => candidate),
    ),
    options: [],
    reveals: namesOf(key),
    proof: prove(index, draft, []),
    feedback: { key: becauseOf(index, draft), options: Object.fromEntries(told) },
  };
}

/** Makes an item whose answer is a number to be typed. */
export function buildNumber(
  index: IndexedSheet,
  draft: Draft,
  key: Answer,
  lures: readonly Lure[],
  { value, unit }: { readonly value: number; readonly unit: string },
): NumberItem[] {
  if (!isAskable(draft, key)) return [];
  const parts = describeTyped(index, draft, key, lures);
  return [
    { ...parts, interaction: 'number', unit, key: value, difficulty: typedDifficulty.number },
  ];
}

/** Makes an item whose answer is a date to be typed, `date` being written as finely as it is asked for. */
export function buildDate(
  index: IndexedSheet,
  draft: Draft,
  key: Answer,
  lures: readonly Lure[],
  { date, granularity }: { readonly date: string; readonly granularity: DateGranularity },
): DateItem[] {
  if (!isAskable(draft, key)) return [];
  const parts = describeTyped(index, draft, key, lures);
  return [
    {
      ...parts,
      interaction: 'date',
      granularity,
      key: date,
      difficulty: typedDifficulty[granularity],
    },
  ];
}
