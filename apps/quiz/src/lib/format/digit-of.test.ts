import { expect, test } from 'vitest';
import { digitOf } from './digit-of.ts';

test.each([
  ['0', 0],
  ['9', 9],
  ['۱', 1],
  ['٣', 3],
  ['९', 9],
])('the key %s is the digit %i', (key, digit) => {
  expect(digitOf(key)).toBe(digit);
});

test.each(['a', '/', ':', '12', 'F1', 'Enter', '', '॰', '²'])('the key %j is no digit', (key) => {
  expect(digitOf(key)).toBeUndefined();
});
