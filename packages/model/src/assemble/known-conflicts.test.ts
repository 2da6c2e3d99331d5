import { expect, test } from 'vitest';
import { bundledSheets } from '../../sheets/index.ts';
import { deriveBank } from '../derive/bank.ts';
import type { Item } from '../item/item.ts';
import { FactSheet } from '../sheet/fact-sheet.ts';
import { areInConflict, createComparison } from './conflicts.ts';
import { rememberConflicts } from './known-conflicts.ts';

const { items } = deriveBank(FactSheet.parse(bundledSheets[0]));
const compare = createComparison({ items });
const isConflict = (one: Item, other: Item): boolean => areInConflict(compare(one), compare(other));

test('remembered conflicts are those of each pair, in both directions, also the second time', () => {
  const remembered = rememberConflicts({ items });
  for (const [at, one] of items.entries()) {
    for (const other of items.slice(at + 1)) {
      const expected = isConflict(one, other);
      const found = [remembered(one, other), remembered(other, one), remembered(one, other)];
      expect(found).toEqual([expected, expected, expected]);
    }
  }
});

test('an item that the bank does not have is compared as it is', () => {
  const remembered = rememberConflicts({ items });
  const [one, ...others] = items;
  const agreeing = others.find((other) => one && !remembered(one, other));
  if (one === undefined || agreeing === undefined) throw new RangeError('Cannot test without two');
  expect(remembered(one, { ...agreeing, asks: one.asks })).toBe(true);
  expect(remembered(one, agreeing)).toBe(false);
});
