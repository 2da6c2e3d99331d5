import { describe, expect, it } from 'vitest';
import { sumResponses } from '../../test/response-sums.ts';
import { simulateItem, type ModelItem } from '../../test/simulate-item.ts';
import { describeItem } from './item-statistics.ts';

/** The share of 1,000 simulated items of a kind that get a flag. The seeds are fixed. */
function shareFlagged(item: ModelItem, attempts: number): number {
  const flagged = Array.from({ length: 1_000 }, (_, at) => {
    const responses = simulateItem(item, attempts, `${attempts} readers, item ${at}`);
    return describeItem(sumResponses(responses), 0.25)?.flags.length !== 0;
  });
  return flagged.filter(Boolean).length / flagged.length;
}

const sizes = [10, 30, 100];

describe('flags of items', () => {
  it.each([
    ['of medium difficulty', { slope: 1, difficulty: 0 }],
    ['that are easy', { slope: 1, difficulty: -3 }],
    ['that are hard', { slope: 1, difficulty: 3 }],
    ['that discriminate little', { slope: 0.3, difficulty: 0 }],
    ['at which all guess', { slope: 1, difficulty: 100 }],
  ])('are on fewer than one in twenty sound items %s', (_what, item) => {
    for (const attempts of sizes) expect(shareFlagged(item, attempts)).toBeLessThan(0.05);
  });

  it('are on most items that discriminate the wrong way, once there are enough attempts', () => {
    const bad = { slope: -1, difficulty: 0 };
    expect(shareFlagged(bad, 100)).toBeGreaterThan(0.5);
    expect(shareFlagged(bad, 300)).toBeGreaterThan(0.95);
  });
});
