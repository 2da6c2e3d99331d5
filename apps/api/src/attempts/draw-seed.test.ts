import { expect, test } from 'vitest';
import { drawSeed, formatDigits, parseDigits, toSeed } from './draw-seed.ts';

test('seeds are short, have no letters that look alike, and differ', () => {
  const seeds = Array.from({ length: 500 }, drawSeed);
  for (const seed of seeds) expect(seed).toMatch(/^[0-9a-hjkmnp-tv-z]{7}$/);
  expect(new Set(seeds).size).toBe(500);
  expect(new Set(seeds.join('')).size).toBe(32);
});

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
