import { expect, test } from 'vitest';
import { commentOn } from './comment-on.ts';

const ids = ['ticket.aA', 'ticket.bA'];
const commentAt = (points: number, attemptId = 'ticket.aA'): string =>
  commentOn({ score: { points, of: 10 }, items: [] }, { attemptId, repeats: false });

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

test('each band has two comments of its own', () => {
  const comments = ids.flatMap((id) =>
    [10, 9, 8, 7, 6, 5, 2, 0].map((points) => commentAt(points, id)),
  );
  expect(new Set(comments).size).toBe(16);
});

test.each([
  { verdicts: ['correct', 'correct', 'correct', 'correct'], words: 'All 4 put right.' },
  { verdicts: ['correct', 'wrong', 'correct', 'partial'], words: '2 of 4 put right.' },
  { verdicts: ['correct'], words: 'Put right.' },
  { verdicts: ['passed', 'wrong'], words: 'None put right yet. The answers are below.' },
] as const)('a round of what was missed with $verdicts: "$words"', ({ verdicts, words }) => {
  const items = verdicts.map((verdict) => ({ verdict }));
  const result = { score: { points: 0, of: items.length }, items };
  expect(commentOn(result, { attemptId: 'ticket.a', repeats: true })).toBe(words);
});
