import { expect, test } from 'vitest';
import { commentOn } from './comment-on.ts';

const commentAt = (points: number): string => commentOn({ points, of: 10 });

test.each([
  { points: 10, from: 10 },
  { points: 9.99, from: 9 },
  { points: 8.99, from: 8 },
  { points: 7.99, from: 7 },
  { points: 6.99, from: 5.5 },
  { points: 5.49, from: 4.5 },
  { points: 4.49, from: 2 },
  { points: 1.99, from: 0 },
])('$points of 10 gets the comment of $from of 10', ({ points, from }) => {
  expect(commentAt(points)).toBe(commentAt(from));
});

test('each band has a comment of its own', () => {
  expect(new Set([10, 9, 8, 7, 6, 5, 2, 0].map(commentAt)).size).toBe(8);
});
