import { deriveBank } from '@dateline/model';
import { expect, test } from 'vitest';
import { smallSheet } from '@dateline/model/test/small-sheet.ts';
import { listAvoided, markAvoided } from './avoided-items.ts';

const bank = deriveBank(smallSheet);
const ids = bank.items.map(({ id }) => id);

test('a seed avoids the items that it marks, and no other of a bank of up to 64', () => {
  const few = { items: bank.items.slice(0, 64) };
  const avoided = ids.filter((_, at) => at % 5 === 2 && at < 64);
  const seed = `abc${markAvoided(few, new Set(avoided))}`;
  expect(seed).toMatch(/^abc~[0-9a-f]{16}$/);
  expect(listAvoided(few, seed)).toEqual(avoided);
});

test('in a larger bank it avoids at least the items that it marks', () => {
  const large = {
    items: [...bank.items, ...bank.items].map((item, at) => ({ ...item, id: `${at}` })),
  };
  const avoided = ['3', '70', '90'];
  const found = listAvoided(large, markAvoided(large, new Set(avoided)));
  expect(found).toEqual(expect.arrayContaining(avoided));
  expect(found.length).toBeLessThan(10);
});

test.each(['', 'abc', 'abc~12', '~0123456789abcdeg', '0123456789abcdef'])(
  'the seed "%s" avoids nothing',
  (seed) => expect(listAvoided(bank, seed)).toEqual([]),
);
