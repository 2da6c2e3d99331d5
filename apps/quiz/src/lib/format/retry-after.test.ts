import { expect, test } from 'vitest';
import { readRetryAfter, formatRetryAfter } from './retry-after.ts';

test.each([
  { seconds: undefined, words: 'in a minute' },
  { seconds: 0, words: 'in a moment' },
  { seconds: 2, words: 'in 2 seconds' },
  { seconds: 59, words: 'in 59 seconds' },
  { seconds: 60, words: 'in a minute' },
  { seconds: 61, words: 'in 2 minutes' },
  { seconds: 3540, words: 'in 59 minutes' },
  { seconds: 3541, words: 'in an hour' },
  { seconds: 3601, words: 'in 2 hours' },
])('formats a wait of $seconds seconds as "$words"', ({ seconds, words }) => {
  expect(formatRetryAfter(seconds)).toBe(words);
});

test.each([
  { header: '30', seconds: 30 },
  { header: '0', seconds: 0 },
  { header: undefined, seconds: undefined },
  { header: 'Tue, 24 Nov 2026 09:00:00 GMT', seconds: undefined },
  { header: '-1', seconds: undefined },
  { header: '9999999999', seconds: undefined },
])('reads $seconds seconds from Retry-After: $header', ({ header, seconds }) => {
  const headers = new Headers(header === undefined ? {} : { 'Retry-After': header });
  expect(readRetryAfter(headers)).toBe(seconds);
});
