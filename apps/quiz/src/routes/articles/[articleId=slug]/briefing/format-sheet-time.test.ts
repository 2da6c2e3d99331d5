import { expect, test } from 'vitest';
import { formatSheetTime } from './format-sheet-time.ts';

test('a time stated in full has no brackets', () => {
  expect(formatSheetTime({ granularity: 'day', date: '2025-06-02', inferred: [] })).toBe(
    '2 June 2025',
  );
});

test('an inferred year is in brackets', () => {
  expect(
    formatSheetTime({
      granularity: 'interval',
      start: '2025-05-07',
      end: '2025-05-10',
      inferred: ['year'],
    }),
  ).toMatch(/^7\s?–\s?10 May \[2025\]$/);
});

test('a time is in brackets if more than the year is inferred', () => {
  expect(
    formatSheetTime({ granularity: 'month', month: '2025-05', inferred: ['year', 'month'] }),
  ).toBe('[May 2025]');
});
