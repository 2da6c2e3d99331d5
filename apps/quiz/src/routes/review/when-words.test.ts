import { expect, test } from 'vitest';
import { whenWords } from './when-words.ts';

const now = new Date('2026-11-24T09:00:00.000Z');

test.each([
  [1, 'in 1 minute'],
  [60_000, 'in 1 minute'],
  [10 * 60_000 - 20, 'in 10 minutes'],
  [86_400_000 - 20, 'in 1 day'],
  [4 * 86_400_000, 'in 4 days'],
  [61 * 86_400_000, 'in 2 months'],
  [800 * 86_400_000, 'in 2 years'],
])('%i ms ahead is %s', (ahead, words) => {
  expect(whenWords(new Date(now.getTime() + ahead), now, 'en-GB')).toBe(words);
});

test('it is said in the language of the page', () => {
  expect(whenWords(new Date('2026-11-28T09:00:00.000Z'), now, 'hi')).toBe('4 दिन में');
});
