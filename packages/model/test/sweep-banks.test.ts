import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../src/checks/bank.ts';
import type { Context } from '../src/checks/context.ts';
import type { Bank } from '../src/item/item.ts';
import { FactSheet } from '../src/sheet/fact-sheet.ts';
import { factSheets } from './arbitraries.ts';
import { sweepBanks, type Sweep } from './sweep-banks.ts';

/** Reports every item about dates. */
const reportDates = (_context: Context, { items }: Bank): Finding[] => [
  { check: 24, name: 'coverage', message: 'The bank is small', path: [] },
  ...items
    .filter(({ topic }) => topic === 'dates')
    .map(({ id }) => ({ check: 1, name: 'proven key', item: id, message: 'A finding', path: [] })),
];

const last = (sweeps: Iterable<Sweep>): Sweep | undefined => [...sweeps].at(-1);

test('a sweep checks at least as many items as requested, and no sheet more than needed', () => {
  const sweeps = [...sweepBanks(500, 7, () => [])];
  expect(sweeps.at(-1)?.items).toBeGreaterThanOrEqual(500);
  expect(sweeps.at(-2)?.items).toBeLessThan(500);
  expect(sweeps.at(-1)?.violations).toEqual([]);
});

test('hundreds of items of generated sheets pass every check', () => {
  expect(last(sweepBanks(400, 11))?.violations).toEqual([]);
});

test('a sweep counts each item that fails a check, and reports how to generate the first again', () => {
  const [violation, ...others] = last(sweepBanks(500, 7, reportDates))?.violations ?? [];
  expect(others).toEqual([]);
  expect(violation?.check).toBe('1 proven key');
  expect(violation?.count).toBeGreaterThan(10);

  const { seed = 0, at = 0, sheet } = violation?.first ?? {};
  const again = fc.sample(factSheets, { seed, numRuns: at + 1 })[at];
  expect(FactSheet.parse(again)).toEqual(sheet);
});
