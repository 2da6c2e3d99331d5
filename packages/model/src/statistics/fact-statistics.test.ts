import { describe, expect, it } from 'vitest';
import { find } from '../../test/bank-items.ts';
import { FactStatistics, poolFacts, type Measured } from './fact-statistics.ts';
import { chanceOf } from './chance.ts';

const measure = (id: string, correct: number, attempts: number): Measured => ({
  item: find(id),
  sums: { attempts, correct },
  chance: chanceOf(find(id)),
});

describe('poolFacts', () => {
  it('pools the items of a fact, with chance weighted by their attempts', () => {
    const facts = poolFacts([
      measure('closure/date', 6, 8),
      measure('closure/date-typed', 2, 4),
      measure('boats/how-many', 20, 40),
    ]);
    expect(facts.map(({ id, attempts, facility }) => ({ id, attempts, facility }))).toEqual([
      { id: 'closure', attempts: 12, facility: 8 / 12 },
      { id: 'boats', attempts: 40, facility: 0.5 },
    ]);
    // Chance is a quarter in 8 of 12 attempts, and 0 in 4.
    expect(facts[0]?.chanceCorrectedFacility).toBeCloseTo((8 / 12 - 2 / 12) / (10 / 12), 12);
    expect(facts[0]?.interval.low).toBeCloseTo(0.39062, 5);
    expect(facts[0]?.interval.high).toBeCloseTo(0.86188, 5);
    for (const fact of facts) expect(FactStatistics.parse(fact)).toEqual(fact);
  });

  it('counts an item for every fact that proves its key, and not for facts that only refute a distractor', () => {
    const facts = poolFacts([measure('closure/order', 4, 16)]);
    expect(facts.map(({ id }) => id)).toEqual(['closure', 'recall', 'blockade', 'offer']);
    expect(new Set(facts.map(({ facility }) => facility))).toEqual(new Set([0.25]));
    expect(find('closure/date').facts).toContain('recall');
    expect(poolFacts([measure('closure/date', 4, 16)]).map(({ id }) => id)).toEqual(['closure']);
  });

  it('leaves out facts with fewer than ten attempts in all', () => {
    expect(poolFacts([measure('closure/date', 4, 5), measure('closure/date-typed', 1, 4)])).toEqual(
      [],
    );
    expect(
      poolFacts([measure('closure/date', 4, 5), measure('closure/date-typed', 1, 5)]),
    ).toHaveLength(1);
    expect(poolFacts([measure('closure/date', 0, 0)])).toEqual([]);
    expect(poolFacts([])).toEqual([]);
  });
});
