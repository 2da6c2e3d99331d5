import { afterEach, expect, test } from 'vitest';
import { overwriteGetLocale } from '$lib/paraglide/runtime.js';
import { formatHalves, formatHalvesOf, formatPoints, toHalves } from './points.ts';

afterEach(() => overwriteGetLocale(() => 'en'));

test.each([
  { points: 7.33, halves: 7.5 },
  { points: 7.2, halves: 7 },
  { points: 9.9, halves: 9.5 },
  { points: 0.1, halves: 0.5 },
  { points: 10, halves: 10 },
  { points: 0, halves: 0 },
])('$points of 10 points are about $halves', ({ points, halves }) => {
  expect(toHalves({ points, of: 10 })).toBe(halves);
});

test('a score in words has its points in halves', () => {
  expect(formatHalvesOf({ points: 5.67, of: 10 })).toEqual({ points: '5½', of: '10' });
});

test('half points are written as a fraction', () => {
  expect([0, 0.5, 5.5, 7, 10].map(formatHalves)).toEqual(['0', '½', '5½', '7', '10']);
});

test.each(['en', 'ur', 'hi'] as const)('points in %s have at most two decimals', (locale) => {
  overwriteGetLocale(() => locale);
  expect(formatPoints(0.6666)).toBe('0.67');
});
