import type { MatchItem, OrderItem } from '../../item/item.ts';
import type { Answer } from '../candidate.ts';
import { predictArrangement } from '../difficulty.ts';
import type { IndexedSheet } from '../indexed-sheet.ts';
import {
  describe,
  isShort,
  feedbackById,
  number,
  prove,
  toOptions,
  type Draft,
  type Numbered,
} from './draft.ts';

/** Fewest lines that are worth arranging. */
const fewest = 3;

/** The parts of an item whose options are all right, each in its place. */
function arrange(index: IndexedSheet, draft: Draft, numbered: readonly Numbered[]) {
  return {
    ...describe(draft, []),
    options: toOptions(numbered),
    reveals: [],
    proof: prove(index, draft, numbered),
  };
}

/** Makes an item that asks for the order in which answers are given here; `near` says how near neighbours lie. */
export function buildOrder(
  index: IndexedSheet,
  draft: Draft,
  inOrder: readonly Answer[],
  near: readonly number[],
): OrderItem[] {
  if (inOrder.length < fewest || !isShort(draft)) return [];
  const plain = inOrder.map(({ rank: _, ...answer }) => answer);
  const numbered = number(plain);
  return [
    {
      ...arrange(index, draft, numbered),
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

/** An answer with the label of the target that it belongs to. */
export interface Pair {
  readonly answer: Answer;
  readonly target: string;
}

/** Makes an item that asks which target each answer belongs to; targets stand in the order given. */
export function buildMatch(
  index: IndexedSheet,
  draft: Draft,
  pairs: readonly Pair[],
  targets: readonly string[],
  near: readonly number[] = [],
): MatchItem[] {
  if (pairs.length < fewest || targets.length < 2 || !isShort(draft)) return [];
  const numbered = number(pairs.map(({ answer }) => answer));
  const options = targets.map((label, at) => ({ id: `t${at + 1}`, label }));
  const targetOf = new Map(pairs.map(({ answer, target }) => [answer, target]));
  const key = numbered.map(({ id, answer }) => {
    const at = targets.indexOf(targetOf.get(answer) ?? '');
    return [id, `t${at + 1}`] as const;
  });
  return [
    {
      ...arrange(index, draft, numbered),
      interaction: 'match',
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
