/** The lowest and the highest count, both inclusive, that chance explains. */
export interface CountInterval {
  readonly low: number;
  readonly high: number;
}

/** The largest probability of a count below the interval, and of one above it: half of 1%. */
const tail = 0.005;
/** The quantile of the normal distribution that leaves `tail` above it. */
const deviate = 2.5758293035489;
/** Up to this many trials the distribution is computed exactly, in time quadratic in the trials. */
const mostExact = 500;

/** The probability of each number of successes, from 0 to all: the Poisson binomial distribution. */
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

/** Counts how many of the first probabilities add up to no more than `tail`. */
function countTail(distribution: readonly number[]): number {
  let sum = 0;
  const end = distribution.findIndex((each) => (sum += each) > tail);
  return Math.max(0, end);
}

function intervalByNormal(chances: readonly number[]): CountInterval {
  const mean = chances.reduce((sum, chance) => sum + chance, 0);
  const variance = chances.reduce((sum, chance) => sum + chance * (1 - chance), 0);
  const reach = deviate * Math.sqrt(variance) + 0.5;
  return { low: Math.max(0, mean - reach), high: Math.min(chances.length, mean + reach) };
}

/**
 * The interval that contains the number of successes of independent trials, each with its own chance,
 * with a probability of at least 99%. Exact for up to 500 trials; for more, the normal approximation with
 * continuity correction.
 */
export function interval99(chances: readonly number[]): CountInterval {
  if (chances.length > mostExact) return intervalByNormal(chances);
  const distribution = distribute(chances);
  return {
    low: countTail(distribution),
    high: chances.length - countTail(distribution.toReversed()),
  };
}

/** Critical values of chi-square, from one degree of freedom on. */
const chiSquare = {
  0.01: [6.635, 9.21, 11.345, 13.277, 15.086, 16.812, 18.475, 20.09, 21.666, 23.209],
  0.001: [10.828, 13.816, 16.266, 18.467, 20.515, 22.458, 24.322, 26.124, 27.877, 29.588],
} as const;

/** The chi-square that chance exceeds with probability `p`. Throws a RangeError for more than 10 degrees of freedom. */
export function chiSquareLimit(degrees: number, p: keyof typeof chiSquare): number {
  const limit = chiSquare[p][degrees - 1];
  if (limit === undefined) {
    throw new RangeError(`Cannot tell chi-square for ${degrees} degrees of freedom`);
  }
  return limit;
}
