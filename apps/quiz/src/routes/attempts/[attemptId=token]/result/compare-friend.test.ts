import type { Verdict } from '@dateline/model/public';
import { expect, test } from 'vitest';
import { compareFriend } from './compare-friend.ts';

/** A result with so many right answers of ten, one partly right one, and wrong ones. */
function resultOf(right: number, points = right) {
  const verdicts: Verdict['verdict'][] = Array.from({ length: 10 }, (_, index) =>
    index < right ? 'correct' : 'wrong',
  );
  return { score: { points, of: 10 }, items: verdicts.map((verdict) => ({ verdict })) };
}

test.each([
  { right: 9, standing: /^You are ahead/ },
  { right: 7, standing: /^A draw/ },
  { right: 2, standing: /^Your friend is ahead/ },
])('$right right answers beside seven of a friend', ({ right, standing }) => {
  const friend = { points: 7.33, of: 10, right: 7 };
  const compared = compareFriend(resultOf(right, right + 0.5), friend);
  expect(compared.scores).toBe(`You ${right}, your friend 7`);
  expect(compared.standing).toMatch(standing);
});

test('a link that says points alone is compared by points, in halves', () => {
  const compared = compareFriend(resultOf(7, 7.67), { points: 7.33, of: 10 });
  expect(compared.scores).toBe('You 7.5, your friend 7.5');
  expect(compared.standing).toMatch(/^You are ahead/);
});

test('quizzes of different lengths say theirs, and shares decide', () => {
  const compared = compareFriend(resultOf(8), { points: 8, of: 9, right: 8 });
  expect(compared.scores).toBe('You 8 of 10, your friend 8 of 9');
  expect(compared.standing).toMatch(/^Your friend is ahead/);
});
