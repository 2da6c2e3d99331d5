import { expect, test } from 'vitest';
import { resolveDates } from '../dates/list-dates.ts';
import { listCounts } from './list-numbers.ts';

const countsOf = (text: string) => listCounts(text, resolveDates(text, '2025-06-20'));

test.each<[string, readonly (readonly [number, string])[]]>([
  ['Some 26 people left.', [[26, 'people']]],
  ['Twenty-six people left.', [[26, 'people']]],
  ['It cost 1.5 million votes.', [[1_500_000, 'votes']]],
  ['They fired 12 ballistic missiles.', [[12, 'ballistic missiles']]],
  ['They have 1,600 strategic delivery vehicles.', [[1600, 'strategic delivery vehicles']]],
  ['A nine-member team left.', [[9, 'member']]],
  ['The 1600 people left.', [[1600, 'people']]],
  ['Nearly two-thirds of them left.', [[0.666666666667, '']]],
  ['A third of them left.', [[0.333333333333, '']]],
  ['Half of them left.', [[0.5, '']]],
  ['The third man left in the second week.', []],
  ['On 7 May 2025 and two days ago it rained.', []],
  ['It began at 10:30, ended at 8 p.m. and at 1400 GMT.', []],
  ['The G20 saw Apollo 11 and an F-16.', []],
  ['One of them said that no one knew.', []],
  ['They won 5–3.', []],
  ['One man left.', [[1, 'man']]],
])('lists what is counted in "%s"', (text, counts) => {
  expect(countsOf(text).map((number) => [number.value, number.counts])).toEqual(counts);
});

test.each<[string, string | undefined, boolean]>([
  ['It cost $1.5 million.', 'USD', false],
  ['It cost £26.', 'GBP', false],
  ['It cost 26 euros.', 'EUR', false],
  ['It cost 26 rupees.', undefined, false],
  ['It grew by 12 per cent.', undefined, true],
  ['It grew by 12%.', undefined, true],
])('reads the currency or the per cent of "%s"', (text, currency, isPercent) => {
  const [number] = countsOf(text);
  expect(number?.currency).toBe(currency);
  expect(number?.isPercent).toBe(isPercent);
});
