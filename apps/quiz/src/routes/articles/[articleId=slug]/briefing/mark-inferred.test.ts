import { expect, test } from 'vitest';
import { markInferred } from './mark-inferred.ts';

test('a time that the article states in full has no brackets', () => {
  expect(markInferred({ granularity: 'day', date: '2025-06-02', inferred: [] })).toBe(
    '2 June 2025',
  );
});

test('an inferred year stands in brackets', () => {
  expect(
    markInferred({
      granularity: 'interval',
      start: '2025-05-07',
      end: '2025-05-10',
      inferred: ['year'],
    }),
  ).toMatch(/^7\s?–\s?10 May \[2025\]$/);
});

test('a time of which more is inferred stands in brackets whole', () => {
  expect(
    markInferred({ granularity: 'month', month: '2025-05', inferred: ['year', 'month'] }),
  ).toBe('[May 2025]');
});
