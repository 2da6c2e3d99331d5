import { expect, test } from 'vitest';
import { compareFriend } from './compare-friend.ts';

const tenOf = (points: number) => ({ points, of: 10 });

test.each([
  { points: 9, standing: /^You are ahead/ },
  { points: 5.5, standing: /^A draw/ },
  { points: 2, standing: /^Your friend is ahead/ },
])('$points points beside five and a half of a friend', ({ points, standing }) => {
  expect(compareFriend(tenOf(points), tenOf(5.5)).standing).toMatch(standing);
});

test('scores are compared in halves, as each reader was given them', () => {
  const compared = compareFriend(tenOf(7.67), tenOf(7.33));
  expect(compared.scores).toBe('You 7½, your friend 7½');
  expect(compared.standing).toMatch(/^A draw/);
});

test('quizzes of different lengths say theirs, and shares decide', () => {
  const compared = compareFriend(tenOf(8), { points: 8, of: 9 });
  expect(compared.scores).toBe('You 8 of 10, your friend 8 of 9');
  expect(compared.standing).toMatch(/^Your friend is ahead/);
});

test.each([
  { own: 9, friend: 5, words: 'You are ahead this time. Well played, both of you.' },
  { own: 1, friend: 7, words: 'Your friend is ahead this time.' },
  { own: 1, friend: 1, words: 'A draw. A hard quiz for both of you.' },
])('the comment on $own and $friend points is true of both', ({ own, friend, words }) => {
  expect(compareFriend(tenOf(own), tenOf(friend)).standing).toBe(words);
});
