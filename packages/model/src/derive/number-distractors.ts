import { createRandom } from '../random.ts';
import type { FactOf } from '../sheet/fact.ts';
import type { Candidate } from './candidate.ts';
import { formatMadeNumber, formatOtherNumber } from './feedback/number.ts';
import { nearInSize, nearness } from './nearness.ts';
import { formatNumber } from '../english/words.ts';

type Figure = FactOf<'figure'>;

/** How many distractors an item that asks for a number has. */
const distractorCount = 3;
/** Numbers up to this size are close enough to count: their neighbours are plausible and clearly wrong. */
const countable = 12;

/** Least distance between the key and a wrong number: beyond rounding, and beyond later corrections of a count. */
function stepFor({ value, precision }: Figure): number {
  const size = Math.abs(value);
  if (size <= countable) return precision === 'about' ? Math.floor(size / 10) + 1 : 1;
  const rough = size * 0.15;
  const unit = 10 ** Math.floor(Math.log10(rough));
  return Math.max(3, Math.ceil(rough / unit) * unit);
}

/** The value of another figure, as a wrong number for this one. */
export function toSiblingNumber(figure: Figure, sibling: Figure): Candidate {
  return {
    label: formatNumber(sibling.value),
    feedback: formatOtherNumber(sibling),
    rank: sibling.value,
    rule: 'single-valued',
    facts: [figure.id, sibling.id],
    source: sibling.id,
    near: nearInSize(figure.value, sibling.value),
  };
}

/** A wrong number that no figure has. */
function toMadeNumber(figure: Figure, value: number): Candidate {
  return {
    label: formatNumber(value),
    feedback: formatMadeNumber(figure, value),
    rank: value,
    rule: 'other-value',
    facts: [figure.id],
    source: String(value),
    near: nearness.made * nearInSize(figure.value, value),
  };
}

/** Wrong numbers below (-1) or above (1) the figure, each a step from all others: first of siblings, then made ones. */
function take(figure: Figure, siblings: readonly Figure[], count: number, side: -1 | 1) {
  const step = stepFor(figure);
  const values: number[] = [];
  const taken: Candidate[] = [];
  const add = (value: number, candidate: Candidate): void => {
    const isFree = [figure.value, ...values].every((other) => Math.abs(other - value) >= step);
    if (taken.length === count || Math.sign(value - figure.value) !== side || !isFree) return;
    values.push(value);
    taken.push(candidate);
  };
  for (const sibling of siblings) add(sibling.value, toSiblingNumber(figure, sibling));
  for (let far = 1; taken.length < count; far += 1) {
    // Adding decimals leaves binary rounding errors; 12 digits cut them off.
    const value = Number((figure.value + side * far * step).toPrecision(12));
    if (side === -1 && value < 1) break;
    add(value, toMadeNumber(figure, value));
  }
  return taken;
}

/**
 * Finds the wrong numbers of an item that asks for a figure: values of figures of the same unit first, then made ones,
 * at least a step from all others. The seed decides how many are below the key, each count with the same chance.
 */
export function findNumberDistractors(
  figure: Figure,
  siblings: readonly Figure[],
  seed: string,
): Candidate[] {
  const below = createRandom(seed).int(0, distractorCount);
  const lower = take(figure, siblings, below, -1);
  return [...lower, ...take(figure, siblings, distractorCount - lower.length, 1)];
}
