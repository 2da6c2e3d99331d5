import { expect, test } from 'vitest';
import { sweepBanks } from './sweep-banks.ts';

test('thousands of items of generated sheets pass every check', () => {
  expect([...sweepBanks(4_000, 11)].at(-1)?.violations).toEqual([]);
});
