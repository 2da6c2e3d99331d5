import { expect, test } from 'vitest';
import { formatInterval } from './format-interval.ts';

const now = new Date('2026-11-24T09:00:00.000Z');

test.each([
  [1, 'in 1 minute'],
  [60_000, 'in 1 minute'],
  [10 * 60_000 - 20, 'in 10 minutes'],
  [86_400_000 - 20, 'in 1 day'],
  [4 * 86_400_000, 'in 4 days'],
  [61 * 86_400_000, 'in 2 months'],
  [800 * 86_400_000, 'in 2 years'],
])('%i ms ahead is %s', (ahead, text) => {
  expect(formatInterval(new Date(now.getTime() + ahead), now, 'en-GB')).toBe(text);
});

test('the interval is in the language of the locale', () => {
  expect(formatInterval(new Date('2026-11-28T09:00:00.000Z'), now, 'hi')).toBe('4 दिन में');
});
