import { expect, test } from 'vitest';
import { scoreBand } from './score-band.ts';

test('nobody can beat all points', () => {
  expect(scoreBand({ points: 10, of: 10 })).toBe('all');
  expect(scoreBand({ points: 9.5, of: 10 })).toBe('other');
});
