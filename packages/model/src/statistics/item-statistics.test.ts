import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { responses } from '../../test/arbitraries/responses.ts';
import { sumResponses, type MeasuredResponse } from '../../test/response-sums.ts';
import { describeItem, ItemStatistics } from './item-statistics.ts';
import { ItemSums } from './item-sums.ts';

const repeat = (count: number, response: Partial<MeasuredResponse>): MeasuredResponse[] =>
  Array.from({ length: count }, () => ({ score: 0, chosen: [], rest: null, ...response }));

const describeAll = (all: readonly MeasuredResponse[], chance = 0.25) =>
  describeItem(sumResponses(all), chance);

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Pearson's correlation by its definition, in two passes over the pairs. */
function correlateNaively(pairs: readonly { x: number; r: number }[]): number | null {
  const [mx, mr] = [meanOf(pairs.map(({ x }) => x)), meanOf(pairs.map(({ r }) => r))];
  const moment = (of: (dx: number, dr: number) => number): number =>
    pairs.reduce((sum, { x, r }) => sum + of(x - mx, r - mr), 0);
  const spreads = Math.sqrt(moment((dx) => dx * dx) * moment((_, dr) => dr * dr));
  return spreads < 1e-9 ? null : moment((dx, dr) => dx * dr) / spreads;
}

describe('describeItem', () => {
  it('is empty for fewer than ten attempts', () => {
    expect(describeAll(repeat(9, { score: 1 }))).toBeUndefined();
    expect(describeAll(repeat(10, { score: 1 }))).toBeDefined();
  });

  it('does not flag rounding errors of a sum', () => {
    for (const rest of [0.1, 1 / 3, 0.7]) {
      const halves = [rest, 0.3, 2 / 3].map((each) => repeat(4, { rest: each }));
      const all = halves.flatMap((half) => [
        ...half,
        ...half.map((each) => ({ ...each, score: 1 })),
      ]);
      expect(describeAll(all)).toMatchObject({ discrimination: 0, flags: [] });
    }
  });

  it('counts only wholly right responses as right, and partial credit in the mean score', () => {
    const all = [...repeat(4, { score: 1 }), ...repeat(4, { score: 0.5 }), ...repeat(2, {})];
    expect(describeAll(all)).toMatchObject({
      attempts: 10,
      facility: 0.4,
      meanScore: 0.6,
      chance: 0.25,
    });
  });

  it('gives the interval and the facility corrected for chance', () => {
    const statistics = describeAll([...repeat(8, { score: 1 }), ...repeat(2, {})]);
    expect(statistics?.interval.low).toBeCloseTo(0.49016, 5);
    expect(statistics?.interval.high).toBeCloseTo(0.94332, 5);
    expect(statistics?.chanceCorrectedFacility).toBeCloseTo(0.55 / 0.75, 12);
  });

  // x: 1 1 1 1 1 0 0 0 0 0, r: .9 .8 .7 .6 .5 .6 .5 .4 .3 .2; Sxy = 0.75, Sxx = 2.5, Syy = 0.425.
  it('correlates the item with the rest as computed by hand', () => {
    const known = [0.9, 0.8, 0.7, 0.6, 0.5].map((rest) => ({ score: 1, chosen: [], rest }));
    const unknown = [0.6, 0.5, 0.4, 0.3, 0.2].map((rest) => ({ score: 0, chosen: [], rest }));
    const statistics = describeAll([...known, ...unknown]);
    expect(statistics?.discrimination).toBeCloseTo(0.75 / Math.sqrt(2.5 * 0.425), 12);
    expect(statistics?.flags).toEqual([]);
  });

  it('has no discrimination for fewer than ten finished attempts', () => {
    const finished = repeat(9, { score: 1, rest: 0.5 }).map((each, at) => ({
      ...each,
      score: at % 2,
      rest: at / 9,
    }));
    expect(describeAll([...finished, ...repeat(5, {})])?.discrimination).toBeNull();
    const one = { score: 1, chosen: [], rest: 1 };
    expect(describeAll([...finished, one])?.discrimination).not.toBeNull();
  });

  it.each([
    [
      'all have the item right',
      repeat(12, { score: 1 }).map((each, at) => ({ ...each, rest: at / 12 })),
    ],
    [
      'all have a third of it',
      repeat(30, { score: 1 / 3 }).map((each, at) => ({ ...each, rest: at / 30 })),
    ],
    [
      'all know as much of the rest',
      repeat(31, { rest: 1 / 3 }).map((each, at) => ({ ...each, score: at % 2 })),
    ],
  ])('has no discrimination if %s', (_what, all) => {
    expect(describeAll(all)?.discrimination).toBeNull();
  });

  it('flags an item on which readers who know the rest do worse', () => {
    const all = repeat(20, {}).map((each, at) => ({
      ...each,
      score: at < 10 ? 1 : 0,
      rest: at / 20,
    }));
    expect(describeAll(all)).toMatchObject({ flags: ['negative-discrimination'] });
    expect(describeAll(all)?.discrimination).toBeLessThan(-0.8);
  });

  it('does not flag a negative correlation whose interval includes zero', () => {
    const right = [0.6, 0.5, 0.4, 0.3, 0.8].map((rest) => ({ score: 1, chosen: [], rest }));
    const wrong = [0.9, 0.8, 0.7, 0.6, 0.3].map((rest) => ({ score: 0, chosen: [], rest }));
    const statistics = describeAll([...right, ...wrong]);
    expect(statistics?.discrimination).toBeLessThan(-0.2);
    expect(statistics?.discriminationInterval?.high).toBeGreaterThan(0);
    expect(statistics?.flags).toEqual([]);
  });

  it('does not flag an item without correlation to the rest', () => {
    const all = repeat(20, {}).map((each, at) => ({
      ...each,
      score: at % 2,
      rest: at % 4 < 2 ? 0 : 1,
    }));
    expect(describeAll(all)).toMatchObject({ discrimination: 0, flags: [] });
  });

  it('flags an item if its interval excludes that as many have it right as by guessing', () => {
    const of = (right: number, chance: number) =>
      describeAll([...repeat(right, { score: 1 }), ...repeat(100 - right, {})], chance)?.flags;
    expect(of(16, 0.25)).toEqual(['below-chance']);
    expect(of(17, 0.25)).toEqual([]);
    expect(of(0, 0)).toEqual([]);
  });

  it('matches the definitions for any responses, and is always a number', () => {
    fc.assert(
      fc.property(responses, fc.constantFrom(0, 1 / 256, 1 / 4, 1 / 3), (all, chance) => {
        const sums = ItemSums.parse(sumResponses(all));
        const statistics = describeItem(sums, chance);
        expect(statistics === undefined).toBe(all.length < 10);
        if (statistics === undefined) return;
        expect(ItemStatistics.parse(statistics)).toEqual(statistics);
        const right = all.filter(({ score }) => score === 1).length;
        expect(statistics.facility).toBe(right / all.length);
        expect(statistics.meanScore).toBeCloseTo(meanOf(all.map(({ score }) => score)), 12);
        const pairs = all.flatMap(({ score: x, rest: r }) => (r === null ? [] : [{ x, r }]));
        const expected = pairs.length < 10 ? null : correlateNaively(pairs);
        expect(statistics.discrimination === null).toBe(expected === null);
        expect(Math.abs((statistics.discrimination ?? 0) - (expected ?? 0))).toBeLessThan(1e-9);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps its precision over a million attempts', () => {
    const part: MeasuredResponse[] = Array.from({ length: 1000 }, (_, at) => ({
      score: [0, 1 / 3, 2 / 3, 1][at % 4] ?? 0,
      chosen: [],
      rest: ((at * 7) % 11) / 11,
    }));
    const { rest } = sumResponses(part);
    const many = { attempts: 0, x: 0, xx: 0, r: 0, rr: 0, xr: 0 };
    for (let round = 0; round < 1000; round += 1) {
      many.attempts += rest.attempts;
      many.x += rest.x;
      many.xx += rest.xx;
      many.r += rest.r;
      many.rr += rest.rr;
      many.xr += rest.xr;
    }
    const sums = { attempts: many.attempts, correct: 0, score: many.x, rest: many, options: [] };
    const pairs = part.flatMap(({ score: x, rest: r }) => (r === null ? [] : [{ x, r }]));
    expect(describeItem(sums, 0)?.discrimination).toBeCloseTo(correlateNaively(pairs) ?? 2, 9);
  });
});
