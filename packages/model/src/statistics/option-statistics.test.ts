import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { responses } from '../../test/arbitraries/responses.ts';
import { find } from '../../test/bank-items.ts';
import { sumResponses, type MeasuredResponse } from '../../test/response-sums.ts';
import { describeOptions, OptionStatistics } from './option-statistics.ts';

/** Readers who chose some options, with their mean score on the rest. */
const choose = (count: number, chosen: number[], rest: number | null = null): MeasuredResponse[] =>
  Array.from({ length: count }, () => ({ score: 0, chosen, rest }));

/** The closure is dated 24 February, 25 February, 3 March (the key) or 7 March. */
const dates = find('closure/date');
const key = 2;

const describeDates = (...groups: readonly MeasuredResponse[][]): OptionStatistics[] =>
  describeOptions(sumResponses(groups.flat()), dates);
const functioning = (...groups: readonly MeasuredResponse[][]): (boolean | null)[] =>
  describeDates(...groups).map((option) => option.functioning);

describe('describeOptions', () => {
  it('lists the share that chose each option, in the order of the bank', () => {
    expect(describeDates(choose(5, [0]), choose(12, [key]), choose(3, []))).toEqual([
      { option: 0, label: '24 February 2001', isKey: false, share: 0.25, functioning: null },
      { option: 1, label: '25 February 2001', isKey: false, share: 0, functioning: null },
      { option: 2, label: '3 March 2001', isKey: true, share: 0.6, functioning: null },
      { option: 3, label: '7 March 2001', isKey: false, share: 0, functioning: null },
    ]);
  });

  it('is empty for fewer than ten attempts', () => {
    expect(describeDates(choose(9, [key]))).toEqual([]);
    expect(describeDates(choose(10, [key]))).toHaveLength(4);
  });

  it.each(['closure/order', 'closure/match-dates', 'boats/how-many-typed', 'closure/date-typed'])(
    'is empty for %s, which has no wrong options',
    (id) => {
      expect(describeOptions(sumResponses(choose(20, [0], 0.5)), find(id))).toEqual([]);
    },
  );

  it('finds that a distractor works if readers who choose it know less of the rest', () => {
    expect(functioning(choose(10, [0], 0.3), choose(10, [key], 0.8))).toEqual([
      true,
      null,
      null,
      null,
    ]);
  });

  it('finds that a distractor does not work if readers who choose it know as much or more', () => {
    expect(functioning(choose(10, [0], 0.8), choose(10, [key], 0.8))).toEqual([
      false,
      null,
      null,
      null,
    ]);
    expect(functioning(choose(10, [0], 0.9), choose(10, [key], 0.8))).toEqual([
      false,
      null,
      null,
      null,
    ]);
  });

  it('does not judge a distractor if fewer than ten chose it or the key', () => {
    expect(functioning(choose(9, [0], 0.3), choose(10, [key], 0.8))[0]).toBeNull();
    expect(functioning(choose(10, [0], 0.3), choose(9, [key], 0.8))[0]).toBeNull();
    expect(
      functioning(choose(10, [0], 0.3), choose(1, [0]), choose(9, [key], 0.8), choose(5, [key]))[0],
    ).toBeNull();
  });

  it('finds that a distractor does not work if fewer than 5% choose it, once 5% are ten attempts', () => {
    expect(functioning(choose(9, [0], 0.1), choose(191, [key], 0.8))).toEqual([
      false,
      false,
      null,
      false,
    ]);
    expect(functioning(choose(9, [0], 0.1), choose(190, [key], 0.8))).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(functioning(choose(10, [0], 0.1), choose(190, [key], 0.8))[0]).toBe(true);
  });

  it('compares with readers who chose any key, if several options are right', () => {
    const members = find('mission/members-several/1');
    const all = [...choose(10, [0, 1], 0.9), ...choose(10, [2, 3], 0.5), ...choose(10, [4], 0.6)];
    const options = describeOptions(sumResponses(all), members);
    expect(options.map(({ label, isKey }) => [label, isKey])).toEqual([
      ['Ben Strand', true],
      ['Cleo Fjeld', true],
      ['Dag Vik', true],
      ['Finn Berg', false],
      ['Gro Dahl', false],
    ]);
    expect(options.map(({ share }) => share)).toEqual([1, 1, 1, 1, 1].map((each) => each / 3));
    expect(options.map((option) => option.functioning)).toEqual([null, null, null, true, true]);
  });

  it('matches the definition of shares for any responses, and is always a number', () => {
    fc.assert(
      fc.property(responses, (all) => {
        const options = describeOptions(sumResponses(all), dates);
        expect(options).toHaveLength(all.length < 10 ? 0 : 4);
        for (const each of options) {
          expect(OptionStatistics.parse(each)).toEqual(each);
          const chosen = all.filter((response) => response.chosen.includes(each.option)).length;
          expect(each.share).toBe(chosen / all.length);
        }
      }),
    );
  });
});
