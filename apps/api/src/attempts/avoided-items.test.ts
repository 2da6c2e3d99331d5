import { expect, test } from 'vitest';
import { listAvoided, markAvoided } from './avoided-items.ts';

const bankOf = (length: number) => ({
  items: Array.from({ length }, (_, at) => ({ id: `item-${at}` })),
});

test('a seed avoids the items that it marks, and no other of a bank of up to 40', () => {
  const bank = bankOf(40);
  const avoided = ['item-0', 'item-31', 'item-32', 'item-39'];
  const seed = `abc${markAvoided(bank, new Set(avoided))}`;
  expect(seed).toMatch(/^abc~[0-9a-hjkmnp-tv-z]{8}$/);
  expect(listAvoided(bank, seed)).toEqual(avoided);
});

test('in a larger bank it avoids a few more', () => {
  const bank = bankOf(90);
  const avoided = ['item-3', 'item-70'];
  const seed = markAvoided(bank, new Set(avoided));
  const alike = ['item-3', 'item-43', 'item-83', 'item-30', 'item-70'];
  expect(new Set(listAvoided(bank, seed))).toEqual(new Set(alike));
});

test('an item that the bank no longer has is not marked', () => {
  expect(markAvoided(bankOf(3), new Set(['gone']))).toBe('~00000000');
});

test.each(['', 'abc', 'abc~12', '~0123456l', '01234567', '~012345678'])(
  'the seed "%s" avoids nothing',
  (seed) => expect(listAvoided(bankOf(9), seed)).toEqual([]),
);
