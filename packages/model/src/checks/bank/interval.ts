/** Counts between which, both inclusive, a result is put down to chance. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What may lie outside on either side: half of 1%. */
const tail = 0.005;
/** The normal deviate that leaves `tail` above it. */
const deviate = 2.5758293035489;
/** Up to this many trials the distribution is added up exactly, at a cost of their square. */
const mostExact = 500;

/** How likely each number of successes is, from none to all: the Poisson binomial distribution. */
function distribute(chances: readonly number[]): number[] {
  let distribution = [1];
  for (const chance of chances) {
    const before = distribution;
    distribution = [...before, 0].map(
      (stays, count) => stays * (1 - chance) + (before[count - 1] ?? 0) * chance,
    );
  }
  return distribution;
}

/** How many of the first numbers add up to no more than `tail`. */
function countTail(distribution: readonly number[]): number {
  let sum = 0;
  const end = distribution.findIndex((each) => (sum += each) > tail);
  return Math.max(0, end);
}

function intervalByNormal(chances: readonly number[]): Interval {
  const mean = chances.reduce((sum, chance) => sum + chance, 0);
  const variance = chances.reduce((sum, chance) => sum + chance * (1 - chance), 0);
  const reach = deviate * Math.sqrt(variance) + 0.5;
  return { low: Math.max(0, mean - reach), high: Math.min(chances.length, mean + reach) };
}

/**
 * How many of independent trials, each with its own chance, succeed in all but 1% of cases, half of
 * that on either side: exact, or for very many trials normal with correction for continuity.
 */
export function interval99(chances: readonly number[]): Interval {
  if (chances.length > mostExact) return intervalByNormal(chances);
  const distribution = distribute(chances);
  return {
    low: countTail(distribution),
    high: chances.length - countTail(distribution.toReversed()),
  };
}

/** Critical values of chi-square from one degree of freedom on. */
const chiSquare = {
  0.01: [6.635, 9.21, 11.345, 13.277, 15.086, 16.812, 18.475, 20.09, 21.666, 23.209],
  0.001: [10.828, 13.816, 16.266, 18.467, 20.515, 22.458, 24.322, 26.124, 27.877, 29.588],
} as const;

/** The chi-square that chance surpasses with probability `p`; throws RangeError beyond 10 degrees of freedom. */
export function chiSquareLimit(degrees: number, p: keyof typeof chiSquare): number {
  const limit = chiSquare[p][degrees - 1];
  if (limit === undefined) {
    throw new RangeError(`Cannot tell chi-square for ${degrees} degrees of freedom`);
  }
  return limit;
}
