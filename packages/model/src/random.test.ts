import { describe, expect, it } from 'vitest';
import { createRandom } from './random.ts';

/** Pearson's statistic of counts against equal expectation. */
function chiSquare(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

describe('createRandom', () => {
  it('gives the same stream for the same seed, to the byte', () => {
    const draw = (seed: string) => {
      const random = createRandom(seed);
      return Array.from({ length: 8 }, () => random.int(0, 999));
    };
    expect(draw('a seed')).toEqual(draw('a seed'));
    expect(draw('a seed')).not.toEqual(draw('another seed'));
    expect(draw('a seed')).toEqual([973, 70, 968, 418, 987, 166, 129, 549]);
  });

  it('puts the first of four values at every position equally often over 100,000 seeds', () => {
    const counts = [0, 0, 0, 0];
    for (let seed = 0; seed < 100_000; seed += 1) {
      const at = createRandom(`seed ${seed}`).shuffle([0, 1, 2, 3]).indexOf(0);
      counts[at] = (counts[at] ?? 0) + 1;
    }
    // 16.27 is the 99.9% point of chi-square with 3 degrees of freedom.
    expect(chiSquare(counts)).toBeLessThan(16.27);
  });

  it('keeps every value when shuffling', () => {
    expect(createRandom('x').shuffle(['c', 'a', 'b']).toSorted()).toEqual(['a', 'b', 'c']);
    expect(createRandom('x').shuffle([])).toEqual([]);
  });
});
