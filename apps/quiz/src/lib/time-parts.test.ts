import { expect, test } from 'vitest';
import { overwriteGetLocale } from '$lib/paraglide/runtime.js';
import { formatTime } from './time-parts.ts';

const interval = {
  granularity: 'interval',
  start: '2025-05-07',
  end: '2025-05-10',
  inferred: [],
} as const;

/** Spaces and commas differ between versions of the data that Intl knows languages by. */
const withoutGaps = (text: string): string => text.replaceAll(/[\s،]+/g, '');

test.each([
  { locale: 'en', day: '2June2025', days: '7–10May2025' },
  { locale: 'hi', day: '2जून2025', days: '7–10मई2025' },
  { locale: 'ur', day: '2جون2025', days: '7–10مئی2025' },
] as const)('a time is written as $locale writes it', ({ locale, day, days }) => {
  overwriteGetLocale(() => locale);
  const date = formatTime({ granularity: 'day', date: '2025-06-02', inferred: [] });
  expect(withoutGaps(date)).toBe(day);
  expect(withoutGaps(formatTime({ ...interval, inferred: [] }))).toBe(days);
});
