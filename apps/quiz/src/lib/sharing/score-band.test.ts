import { expect, test } from 'vitest';
import { formatHalvesOf, scoreBand, toHalves } from './score-band.ts';

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

test('nobody can beat all points', () => {
  expect(scoreBand({ points: 10, of: 10 })).toBe('all');
  expect(scoreBand({ points: 9.5, of: 10 })).toBe('other');
});
