import { expect, test } from 'vitest';
import { tellDifficulty } from './difficulty.ts';

test.each([
  [0, 'easy (0)'],
  [0.33, 'easy (0.33)'],
  [0.5, 'medium (0.5)'],
  [0.66, 'medium (0.66)'],
  [0.8, 'hard (0.8)'],
  [1, 'hard (1)'],
])('a difficulty of %d is %s', (difficulty, words) => {
  expect(tellDifficulty(difficulty)).toBe(words);
});
