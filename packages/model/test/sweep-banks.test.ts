import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../src/checks/bank.ts';
import type { Context } from '../src/checks/context.ts';
import type { Bank } from '../src/item/item.ts';
import { FactSheet } from '../src/sheet/fact-sheet.ts';
import { factSheets } from './arbitraries.ts';
import { sweepBanks, type Sweep } from './sweep-banks.ts';

const distrustFigures = (_context: Context, { items }: Bank): Finding[] => [
  { check: 24, name: 'coverage', message: 'The bank is small', path: [] },
  ...items
    .filter(({ topic }) => topic === 'figures')
    .map(({ id }) => ({ check: 1, name: 'proven key', item: id, message: 'Who knows', path: [] })),
];

const last = (sweeps: Iterable<Sweep>): Sweep | undefined => [...sweeps].at(-1);

test('a sweep goes on until it has checked as many items as it was asked for', () => {
  const sweeps = [...sweepBanks(2_000, 7, () => [])];
  expect(sweeps.at(-1)?.items).toBeGreaterThanOrEqual(2_000);
  expect(sweeps.at(-2)?.items).toBeLessThan(2_000);
  expect(sweeps.at(-1)?.violations).toEqual([]);
});

test('some thousand items of made-up sheets pass every check', () => {
  expect(last(sweepBanks(4_000, 11))?.violations).toEqual([]);
});

test('a sweep counts each item that fails a check, and leads back to the first', () => {
  const [violation, ...others] = last(sweepBanks(2_000, 7, distrustFigures))?.violations ?? [];
  expect(others).toEqual([]);
  expect(violation?.check).toBe('1 proven key');
  expect(violation?.count).toBeGreaterThan(50);

  const { seed = 0, at = 0, sheet } = violation?.first ?? {};
  const again = fc.sample(factSheets, { seed, numRuns: at + 1 })[at];
  expect(FactSheet.parse(again)).toEqual(sheet);
});
