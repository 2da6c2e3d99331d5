import type { MatchItem, OrderItem } from '../../item/item.ts';
import type { Answer } from '../candidate.ts';
import { predictArrangement } from '../difficulty.ts';
import type { IndexedSheet } from '../lookup/indexed-sheet.ts';
import {
  buildBase,
  hasShortStem,
  feedbackById,
  numberAnswers,
  buildProof,
  toOptions,
  type ItemDraft,
  type Numbered,
} from './item-draft.ts';

/** Fewest options of an order or a match. */
const fewest = 3;

/** The parts that orders and matches share. They have no distractors. */
function buildParts(index: IndexedSheet, draft: ItemDraft, numbered: readonly Numbered[]) {
  return {
    ...buildBase(draft, []),
    options: toOptions(numbered),
    reveals: [],
    proof: buildProof(index, draft, numbered),
  };
}

/** Builds an item that asks for the order of the answers; `near` says how near neighbours are. Empty if it cannot be asked. */
export function buildOrder(
  index: IndexedSheet,
  draft: ItemDraft,
  inOrder: readonly Answer[],
  near: readonly number[],
): OrderItem[] {
  if (inOrder.length < fewest || !hasShortStem(draft)) return [];
  const plain = inOrder.map(({ rank: _, ...answer }) => answer);
  const numbered = numberAnswers(plain);
  return [
    {
      ...buildParts(index, draft, numbered),
      interaction: 'order',
      key: plain
        .flatMap((answer) => numbered.filter((each) => each.answer === answer))
        .map(({ id }) => id),
      difficulty: predictArrangement(near),
      feedback: {
        key: plain.map(({ feedback }) => feedback).join(' '),
        options: feedbackById(numbered),
      },
    },
  ];
}

/** An answer with the label of its target. */
export interface Pair {
  readonly answer: Answer;
  readonly target: string;
  /** The numbers that the pair states, with what they count: "33 capitals". None by default. */
  readonly counts?: readonly string[];
}

/** Builds an item that asks for the target of each answer; targets keep their order. Empty if it cannot be asked. */
export function buildMatch(
  index: IndexedSheet,
  draft: ItemDraft,
  pairs: readonly Pair[],
  targets: readonly string[],
  near: readonly number[] = [],
): MatchItem[] {
  if (pairs.length < fewest || targets.length < 2 || !hasShortStem(draft)) return [];
  const numbered = numberAnswers(pairs.map(({ answer }) => answer));
  const options = targets.map((label, at) => ({ id: `t${at + 1}`, label }));
  const key = numbered.flatMap(({ id, answer }) =>
    pairs
      .filter((pair) => pair.answer === answer)
      .map(({ target }) => [id, `t${targets.indexOf(target) + 1}`] as const),
  );
  return [
    {
      ...buildParts(index, draft, numbered),
      interaction: 'match',
      reveals: [...new Set(pairs.flatMap(({ counts = [] }) => counts))],
      targets: options,
      key: Object.fromEntries(key),
      difficulty: predictArrangement(near),
      feedback: {
        key: numbered.map(({ answer }) => answer.feedback).join(' '),
        options: feedbackById(numbered),
      },
    },
  ];
}
