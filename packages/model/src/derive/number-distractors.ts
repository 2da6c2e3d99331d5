import { createRandom } from '../random.ts';
import type { FactOf } from '../sheet/fact.ts';
import type { Candidate } from './candidate.ts';
import { formatNumber } from './phrases.ts';

/** How many distractors stand beside a date or a number. */
const distractorCount = 3;

/** The least distance to a wrong number: past any rounding, and past counts that were given later. */
function stepFor({ value, precision }: FactOf<'figure'>): number {
  const size = Math.abs(value);
  if (size <= 12 && precision === 'about') return Math.floor(size / 10) + 1;
  if (size <= 12) return 1;
  const rough = size * 0.15;
  const unit = 10 ** Math.floor(Math.log10(rough));
  return Math.max(3, Math.ceil(rough / unit) * unit);
}

function toSibling(figure: FactOf<'figure'>, sibling: FactOf<'figure'>): Candidate {
  return {
    label: formatNumber(sibling.value),
    meaning: sibling.statement,
    rank: sibling.value,
    rule: 'single-valued',
    facts: [figure.id, sibling.id],
  };
}

function toOther(figure: FactOf<'figure'>, value: number): Candidate {
  return {
    label: formatNumber(value),
    meaning: `${formatNumber(value)} is not the number given.`,
    rank: value,
    rule: 'other-value',
    facts: [figure.id],
  };
}

/**
 * Wrong numbers for one figure: figures of the same unit first, then made ones that lie at least a
 * step away from all others. How many stand below the key is drawn by `seed`, each count as likely.
 */
export function findNumberDistractors(
  figure: FactOf<'figure'>,
  siblings: readonly FactOf<'figure'>[],
  seed: string,
): Candidate[] {
  const random = createRandom(seed);
  const step = stepFor(figure);
  const room = Math.ceil(figure.value / step) - 1;
  const below = Math.min(random.int(0, distractorCount), Math.max(0, room));

  const take = (count: number, side: -1 | 1): Candidate[] => {
    const values: number[] = [];
    const fits = (value: number): boolean =>
      Math.sign(value - figure.value) === side &&
      [figure.value, ...values].every((other) => Math.abs(other - value) >= step);
    const taken: Candidate[] = [];
    const add = (value: number, candidate: Candidate): void => {
      values.push(value);
      taken.push(candidate);
    };
    for (const sibling of siblings) {
      if (taken.length < count && fits(sibling.value))
        add(sibling.value, toSibling(figure, sibling));
    }
    for (let far = 1; taken.length < count; far += 1) {
      const value = figure.value + side * far * step;
      if (side === -1 && value < 1) break;
      if (fits(value)) add(value, toOther(figure, value));
    }
    return taken;
  };

  const lower = take(below, -1);
  return [...lower, ...take(distractorCount - lower.length, 1)];
}
