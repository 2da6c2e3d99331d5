import type { Attempt } from '@dateline/model/public';
import { expect, test } from 'vitest';
import { nextOpenItem, openItems } from './progress.ts';

const attempt = (answered: number[]): Pick<Attempt, 'items' | 'responses'> => ({
  items: [1, 2, 3].map((number) => ({
    number,
    topic: 'dates',
    interaction: 'choice',
    stem: 'When?',
    options: [],
  })),
  responses: answered.map((number) => ({ number, response: null })),
});

test('a passed item is no longer open', () => {
  expect(openItems(attempt([2]))).toEqual([1, 3]);
});

test.each([
  { answered: [1], after: 1, next: 2 },
  { answered: [1, 2], after: 1, next: 3 },
  { answered: [3], after: 3, next: 1 },
  { answered: [1, 2, 3], after: 3, next: undefined },
])(
  'after item $after with $answered answered the next item is $next',
  ({ answered, after, next }) => {
    expect(nextOpenItem(attempt(answered), after)).toBe(next);
  },
);

test('a resumed attempt continues at its first open item', () => {
  expect(nextOpenItem(attempt([1]))).toBe(2);
});

test('flagged items come after all other open ones', () => {
  expect(nextOpenItem(attempt([]), 1, [2])).toBe(3);
  expect(nextOpenItem(attempt([1]), 3, [2, 3])).toBe(2);
  expect(nextOpenItem(attempt([1, 2]), 3, [3])).toBe(3);
});
