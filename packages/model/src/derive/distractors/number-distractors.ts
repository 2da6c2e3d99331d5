import { createRandom } from '../../random.ts';
import type { Clause } from '../../sheet/facts/clause.ts';
import type { Count } from '../../sheet/value.ts';
import { isLadder } from '../../item/ladder.ts';
import type { Candidate } from '../candidate.ts';
import { explainFact } from '../feedback/statement.ts';
import type { IndexedSheet } from '../lookup/indexed-sheet.ts';
import { nearInSize, nearness } from './nearness.ts';
import { formatNumber, spell } from '../../english/words.ts';

/** A number in a slot of a clause. */
export interface Figure extends Count {
  readonly fact: Clause;
  readonly slot: string;
}

/** How many distractors an item that asks for a number has. */
const distractorCount = 3;
/** Numbers up to this size are small enough to count on one’s fingers: their neighbours are plausible and clearly wrong. */
const countable = 12;

/** Least distance between the key and a wrong number: beyond rounding, and beyond later corrections of a count. */
export function stepFor({ count, bound }: Count): number {
  const size = Math.abs(count);
  if (size <= countable) return bound === 'about' ? Math.floor(size / 10) + 1 : 1;
  const rough = size * 0.15;
  const unit = 10 ** Math.floor(Math.log10(rough));
  return Math.max(3, Math.ceil(rough / unit) * unit);
}

/** The number of another fact, as a wrong number for this one. */
export const toSiblingNumber = (
  index: IndexedSheet,
  figure: Figure,
  { fact, count }: Figure,
): Candidate => ({
  label: formatNumber(count),
  feedback: explainFact(index, fact),
  rank: count,
  rule: 'other-value',
  facts: [figure.fact.id, fact.id],
  source: fact.id,
  near: nearInSize(figure.count, count),
});

/** A wrong number that no fact has. */
function toMadeNumber({ fact, count }: Figure, value: number): Candidate {
  // Subtracting decimals leaves binary rounding errors; 12 digits cut them off.
  const by = Number(Math.abs(value - count).toPrecision(12));
  const distance = by <= 10 ? spell(by) : formatNumber(by);
  return {
    label: formatNumber(value),
    feedback: `${formatNumber(value)} is ${distance} too ${value < count ? 'low' : 'high'}.`,
    rank: value,
    rule: 'other-value',
    facts: [fact.id],
    source: String(value),
    near: nearness.made * nearInSize(count, value),
  };
}

/** The numbers of other facts: `siblings` may be wrong answers; `avoid` may be right as well, so wrong answers keep a step away. */
export interface OtherNumbers {
  readonly siblings: readonly Figure[];
  readonly avoid: readonly number[];
}

/** How wrong numbers are taken on one side of the figure: below it (-1) or above (1). */
interface Side {
  readonly side: -1 | 1;
  readonly count: number;
  /** How many steps the first, the second and the third of them are away. */
  readonly steps: readonly number[];
  /** The numbers of the other side. */
  readonly taken: readonly number[];
}

/** The sums of the first, the first two and all numbers of a list. */
const addUp = (numbers: readonly number[]): number[] =>
  numbers.map((_, at) => numbers.slice(0, at + 1).reduce((sum, each) => sum + each, 0));

/** Wrong numbers on one side of the figure, each a step from all others: first of siblings, then made ones. */
function take(
  index: IndexedSheet,
  figure: Figure,
  { siblings, avoid }: OtherNumbers,
  { count, side, steps, taken: others }: Side,
) {
  const step = stepFor(figure);
  const values: number[] = [];
  const taken: (Candidate & { readonly rank: number })[] = [];
  const add = (value: number, candidate: Candidate): void => {
    const isFree = [figure.count, ...avoid, ...values].every(
      (other) => Math.abs(other - value) >= step,
    );
    if (taken.length === count || Math.sign(value - figure.count) !== side || !isFree) return;
    if (isLadder([figure.count, ...others, ...values, value])) return;
    values.push(value);
    taken.push({ ...candidate, rank: value });
  };
  for (const sibling of siblings) add(sibling.count, toSiblingNumber(index, figure, sibling));
  for (let at = 0, far = 0; taken.length < count; at += 1) {
    far = steps[at] ?? far + 1;
    const value = Number((figure.count + side * far * step).toPrecision(12));
    if (side === -1 && value < 1) break;
    add(value, toMadeNumber(figure, value));
  }
  return taken;
}

/**
 * Finds the wrong numbers of an item that asks for a figure: numbers of the same unit first, then made ones, at least a
 * step from all others. The seed decides how many are below the key, each count with the same chance, and which of the gaps
 * between made ones is twice as wide as the others, so that they are no ladder.
 */
export function findNumberDistractors(
  index: IndexedSheet,
  figure: Figure,
  others: OtherNumbers,
  seed: string,
): Candidate[] {
  const random = createRandom(seed);
  const below = random.int(0, distractorCount);
  const wide = random.int(0, distractorCount - 1);
  const gaps = Array.from({ length: distractorCount }, (_, at) => (at === wide ? 2 : 1));
  const lower = take(index, figure, others, {
    side: -1,
    count: below,
    steps: addUp(gaps.slice(0, below).toReversed()),
    taken: [],
  });
  const upper = take(index, figure, others, {
    side: 1,
    count: distractorCount - lower.length,
    steps: addUp(gaps.slice(lower.length)),
    taken: lower.map(({ rank }) => rank),
  });
  return [...lower, ...upper];
}
