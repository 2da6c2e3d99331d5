import { expect, test } from 'vitest';
import { bundledSheets } from '../../sheets/index.ts';
import { deriveBank } from '../derive/bank.ts';
import type { Item } from '../item/item.ts';
import { FactSheet } from '../sheet/fact-sheet.ts';
import { areInConflict, createComparison } from './conflicts.ts';
import { assembleQuiz } from './quiz.ts';
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

test('a bank is compared once, however many quizzes are put together from it', () => {
  let reads = 0;
  const counted = items.map((item) =>
    Object.defineProperty({ ...item }, 'feedback', {
      get: () => {
        reads += 1;
        return item.feedback;
      },
    }),
  );
  const bank = { items: counted };
  const assemble = (): unknown =>
    assembleQuiz(bank, { seed: 'one', length: 10, topics: ['dates', 'delegates'] });
  const first = assemble();
  const whenCompared = reads;
  expect(assemble()).toEqual(first);
  // What is served is read each time.
  expect(reads - whenCompared).toBeLessThan(whenCompared / 2);
});

test('an item that the bank does not have is compared as it is', () => {
  const remembered = rememberConflicts({ items });
  const [one, ...others] = items;
  const agreeing = others.find((other) => one && !remembered(one, other));
  if (one === undefined || agreeing === undefined) throw new RangeError('Cannot test without two');
  expect(remembered(one, { ...agreeing, asks: one.asks })).toBe(true);
  expect(remembered(one, agreeing)).toBe(false);
});
