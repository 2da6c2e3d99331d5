import { expect, test } from 'vitest';
import { formatDigits, parseDigits, toSeed } from './drawn-seed.ts';

test.each([0, 1, 31, 32, 1023, 2 ** 40 - 1])('reads the digits of %i', (number) => {
  const text = formatDigits(number, 8);
  expect(text).toMatch(/^[0-9a-hjkmnp-tv-z]{8}$/);
  expect(parseDigits(text)).toBe(number);
});

test.each(['i', '0l', 'O', '-1'])('"%s" is no number', (text) => {
  expect(parseDigits(text)).toBeUndefined();
});

test.each([
  ['000000000', '0000000'],
  ['7ffffffff', 'zzzzzzz'],
  ['fffffffff123', 'zzzzzzz'],
  ['800000001', '0000001'],
])('the digest %s gives the seed %s', (hex, seed) => {
  expect(toSeed(hex)).toBe(seed);
});
