import { expect, test } from 'vitest';
import { formatDifficulty } from './item-words.ts';

test.each([
  [0, 'easy (0)'],
  [0.44, 'easy (0.44)'],
  [0.45, 'medium (0.45)'],
  [0.64, 'medium (0.64)'],
  [0.65, 'hard (0.65)'],
  [0.8, 'hard (0.8)'],
  [1, 'hard (1)'],
])('formats a difficulty of %d as %s', (difficulty, words) => {
  expect(formatDifficulty(difficulty)).toBe(words);
});
