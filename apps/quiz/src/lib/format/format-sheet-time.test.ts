import { afterEach, expect, test } from 'vitest';
import { overwriteGetLocale } from '$lib/paraglide/runtime.js';
import { formatSheetTime } from './format-sheet-time.ts';

afterEach(() => overwriteGetLocale(() => 'en'));

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

test.each([
  { locale: 'en', minute: 101, words: '30 July [1966], 101st minute' },
  { locale: 'en', minute: 12, words: '30 July [1966], 12th minute' },
  { locale: 'hi', minute: 18, words: '30 जुलाई [1966], 18वाँ मिनट' },
  { locale: 'ur', minute: 89, words: '30 جولائی، [1966]، 89واں منٹ' },
] as const)('in $locale minute $minute of a match is "$words"', ({ locale, minute, words }) => {
  overwriteGetLocale(() => locale);
  const time = { granularity: 'day', date: '1966-07-30', minute, inferred: ['year'] } as const;
  expect(formatSheetTime({ ...time, inferred: [...time.inferred] })).toBe(words);
});
