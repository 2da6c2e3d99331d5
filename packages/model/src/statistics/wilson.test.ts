import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Interval, wilson } from './wilson.ts';

describe('wilson', () => {
  // The first four as Newcombe 1998 tabulates them for the score method.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [8, 10, 0.4902, 0.9433],
    [10, 10, 0.7225, 1],
    [50, 100, 0.4038, 0.5962],
  ])('of %i in %i is from %f to %f', (correct, attempts, low, high) => {
    const interval = wilson(correct, attempts);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('is from 0 to 1 without attempts', () => {
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  });

  it('solves the score equation, contains the share, stays between 0 and 1, and is symmetric for right and wrong', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e7 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, p) => {
          const correct = Math.round(n * p);
          const interval = Interval.parse(wilson(correct, n));
          const turned = wilson(n - correct, n);
          expect(interval.low).toBeLessThanOrEqual(correct / n + 1e-12);
          expect(interval.high).toBeGreaterThanOrEqual(correct / n - 1e-12);
          // Each end is 1.96 of its own standard errors away from the observed share.
          for (const end of [interval.low, interval.high]) {
            const error = Math.sqrt((end * (1 - end)) / n);
            expect(Math.abs(Math.abs(correct / n - end) - 1.959963984540054 * error)).toBeLessThan(
              1e-8,
            );
          }
          expect(turned.low).toBeCloseTo(1 - interval.high, 9);
          expect(turned.high).toBeCloseTo(1 - interval.low, 9);
        },
      ),
    );
  });

  it('starts at 0 if none are right, and ends at 1 if all are', () => {
    for (let attempts = 1; attempts < 200; attempts += 1) {
      expect(wilson(0, attempts).low).toBe(0);
      expect(wilson(attempts, attempts).high).toBe(1);
    }
  });
});
