import type { DateGranularity } from '../../attempt/shapes.ts';
import { holdsName } from '../../sheet/text/holds-name.ts';
import type { DateItem, NumberItem } from '../../item/item.ts';
import { namesOf, type Answer, type Candidate } from '../candidate.ts';
import { typedDifficulty } from '../difficulty.ts';
import type { IndexedSheet } from '../lookup/indexed-sheet.ts';
import {
  buildBase,
  explainKey,
  explainWrong,
  hasShortStem,
  buildProof,
  type ItemDraft,
} from './item-draft.ts';

/** A wrong response to a typed item that has feedback of its own: the parsed response, and what it really is. */
export interface Lure {
  readonly response: string;
  readonly candidate: Candidate;
}

/** True if the stem is short and does not contain the key. */
const isAskable = (draft: ItemDraft, key: Answer): boolean =>
  hasShortStem(draft) && !namesOf(key).some((name) => holdsName(draft.stem, name));

/** The parts that typed items share. They have no options, so nothing to refute. */
function buildParts(index: IndexedSheet, draft: ItemDraft, key: Answer, lures: readonly Lure[]) {
  const feedback = lures.map(
    ({ response, candidate }) => [response, explainWrong(index, draft, candidate)] as const,
  );
  return {
    ...buildBase(
      draft,
      lures.map(({ candidate }) => candidate),
    ),
    options: [],
    reveals: namesOf(key),
    proof: buildProof(index, draft, []),
    feedback: { key: explainKey(index, draft), options: Object.fromEntries(feedback) },
  };
}

/** Builds an item whose answer is a typed number. Empty if it cannot be asked. */
export function buildNumber(
  index: IndexedSheet,
  draft: ItemDraft,
  key: Answer,
  lures: readonly Lure[],
  { value, unit }: { readonly value: number; readonly unit: string },
): NumberItem[] {
  if (!isAskable(draft, key)) return [];
  const parts = buildParts(index, draft, key, lures);
  return [
    { ...parts, interaction: 'number', unit, key: value, difficulty: typedDifficulty.number },
  ];
}

/** Builds an item whose answer is a typed date; `date` has the granularity that is asked for. Empty if it cannot be asked. */
export function buildDate(
  index: IndexedSheet,
  draft: ItemDraft,
  key: Answer,
  lures: readonly Lure[],
  { date, granularity }: { readonly date: string; readonly granularity: DateGranularity },
): DateItem[] {
  if (!isAskable(draft, key)) return [];
  const parts = buildParts(index, draft, key, lures);
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
