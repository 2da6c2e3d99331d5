import { expect, test } from 'vitest';
import { listAvoided, markAvoided } from './avoided-items.ts';

const bankOf = (length: number) => ({
  items: Array.from({ length }, (_, at) => ({ id: `item-${at}` })),
});

test('a seed avoids the items that it marks, and no other of a bank of up to 64', () => {
  const bank = bankOf(64);
  const avoided = ['item-0', 'item-31', 'item-32', 'item-63'];
  const seed = `abc${markAvoided(bank, new Set(avoided))}`;
  expect(seed).toMatch(/^abc~[0-9a-f]{16}$/);
  expect(listAvoided(bank, seed)).toEqual(avoided);
});

test('in a larger bank it avoids a few more', () => {
  const bank = bankOf(150);
  const avoided = ['item-3', 'item-70', 'item-149'];
  const seed = markAvoided(bank, new Set(avoided));
  const alike = ['item-3', 'item-67', 'item-131', 'item-6', 'item-70', 'item-134', 'item-21'];
  expect(new Set(listAvoided(bank, seed))).toEqual(new Set([...alike, 'item-85', 'item-149']));
});

test('an item that the bank no longer has is not marked', () => {
  expect(markAvoided(bankOf(3), new Set(['gone']))).toBe('~0000000000000000');
});

test.each(['', 'abc', 'abc~12', '~0123456789abcdeg', '0123456789abcdef'])(
  'the seed "%s" avoids nothing',
  (seed) => expect(listAvoided(bankOf(9), seed)).toEqual([]),
);
