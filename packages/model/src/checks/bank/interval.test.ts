import { describe, expect, it } from 'vitest';
import { chiSquareLimit, interval99 } from './interval.ts';

const equalChances = (count: number, chance: number): number[] =>
  Array.from({ length: count }, () => chance);

describe('interval99', () => {
  // Quantiles of the binomial distribution, from tables.
  it.each([
    [0, 0.25, 0, 0],
    [4, 0.25, 0, 3],
    [10, 0.5, 1, 9],
    [40, 0.25, 4, 17],
    [100, 0.25, 14, 37],
    [100, 0.5, 37, 63],
  ])('of %d trials with chance %d is %d to %d', (count, chance, low, high) => {
    expect(interval99(equalChances(count, chance))).toEqual({ low, high });
  });

  it('uses the chance of each trial: certain trials shift the interval and do not widen it', () => {
    const { low, high } = interval99(equalChances(40, 0.25));
    expect(interval99([1, ...equalChances(40, 0.25), 0, 1])).toEqual({
      low: low + 2,
      high: high + 2,
    });
  });

  it('is narrower for different chances than for their mean', () => {
    const mixed = interval99([...equalChances(50, 0.9), ...equalChances(50, 0.1)]);
    const even = interval99(equalChances(100, 0.5));
    expect(mixed.high - mixed.low).toBeLessThan(even.high - even.low);
  });

  it('leaves at most half of 1% on either side', () => {
    // Of 8 trials with chance 1/2 none succeeds in 1/256, of 7 in 1/128.
    expect(interval99(equalChances(8, 0.5))).toEqual({ low: 1, high: 7 });
    expect(interval99(equalChances(7, 0.5))).toEqual({ low: 0, high: 7 });
  });

  it('has no jump between the exact and the approximate method', () => {
    const exact = interval99(equalChances(500, 0.25));
    const normal = interval99(equalChances(501, 0.25));
    expect(Math.abs(normal.low - exact.low)).toBeLessThan(1.5);
    expect(Math.abs(normal.high - exact.high)).toBeLessThan(1.5);
  });
});

/** The probability that chi-square exceeds x, which is a finite sum for even degrees of freedom. */
function probabilityAbove(x: number, degrees: number): number {
  let term = Math.exp(-x / 2);
  let sum = 0;
  for (let at = 0; at < degrees / 2; at += 1) {
    sum += term;
    term *= x / 2 / (at + 1);
  }
  return sum;
}

describe('chiSquareLimit', () => {
  it.each([0.01, 0.001] as const)('is exceeded with probability %d', (p) => {
    for (const degrees of [2, 4, 6, 8, 10]) {
      expect(probabilityAbove(chiSquareLimit(degrees, p), degrees) / p).toBeCloseTo(1, 2);
    }
  });

  it.each([
    [0.01, 2.575829],
    [0.001, 3.290527],
  ] as const)('is the square of the normal quantile for one degree of freedom', (p, deviate) => {
    expect(chiSquareLimit(1, p)).toBeCloseTo(deviate ** 2, 2);
  });

  it.each([0.01, 0.001] as const)(
    'lies between its neighbours for odd degrees of freedom, p = %d',
    (p) => {
      for (const degrees of [3, 5, 7, 9]) {
        const mean = (chiSquareLimit(degrees - 1, p) + chiSquareLimit(degrees + 1, p)) / 2;
        // The limit is concave in the degrees of freedom: it lies slightly above the mean of its neighbours.
        expect(chiSquareLimit(degrees, p)).toBeGreaterThan(mean);
        expect(chiSquareLimit(degrees, p)).toBeLessThan(mean + 0.15);
      }
    },
  );

  it.each([0, 11, 1.5])('rejects %d degrees of freedom', (degrees) => {
    expect(() => chiSquareLimit(degrees, 0.01)).toThrow(
      new RangeError(`Cannot tell chi-square for ${degrees} degrees of freedom`),
    );
  });
});
