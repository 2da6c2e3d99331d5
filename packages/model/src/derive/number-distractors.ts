import { createRandom } from '../random.ts';
import type { FactOf } from '../sheet/fact.ts';
import type { Candidate } from './candidate.ts';
import { nearInSize, nearness } from './nearness.ts';
import { formatNumber } from './phrases.ts';

type Figure = FactOf<'figure'>;

/** How many distractors stand beside a number. */
const distractorCount = 3;
/** Up to this size numbers are counted one by one. */
const countable = 12;

/** The least distance to a wrong number: past any rounding, and past counts that were given later. */
function stepFor({ value, precision }: Figure): number {
  const size = Math.abs(value);
  if (size <= countable) return precision === 'about' ? Math.floor(size / 10) + 1 : 1;
  const rough = size * 0.15;
  const unit = 10 ** Math.floor(Math.log10(rough));
  return Math.max(3, Math.ceil(rough / unit) * unit);
}

/** Another figure as a wrong number for this one. */
export function toSiblingNumber(figure: Figure, sibling: Figure): Candidate {
  return {
    label: formatNumber(sibling.value),
    meaning: `${formatNumber(sibling.value)} is another number: ${sibling.statement}`,
    rank: sibling.value,
    rule: 'single-valued',
    facts: [figure.id, sibling.id],
    source: sibling.id,
    near: nearInSize(figure.value, sibling.value),
  };
}

function toOther(figure: Figure, value: number): Candidate {
  return {
    label: formatNumber(value),
    meaning: `${formatNumber(value)} is not how many ${figure.unit} ${figure.of}.`,
    rank: value,
    rule: 'other-value',
    facts: [figure.id],
    source: String(value),
    near: nearness.made * nearInSize(figure.value, value),
  };
}

/** Wrong numbers on one side of the figure, each a step away from all others: siblings, then made ones. */
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
    // Sums of decimals are rounded to what their parts can show.
    const value = Number((figure.value + side * far * step).toPrecision(12));
    if (side === -1 && value < 1) break;
    add(value, toOther(figure, value));
  }
  return taken;
}

/**
 * Wrong numbers for one figure: figures of the same unit first, then made ones that lie at least a
 * step away from all others. How many stand below the key is drawn by `seed`, each count as likely.
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
