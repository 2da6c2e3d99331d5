import { afterEach, expect, test } from 'vitest';
import { overwriteGetLocale } from '$lib/paraglide/runtime.js';
import { formatDay, formatMoment, formatTime } from './format-date.ts';

afterEach(() => overwriteGetLocale(() => 'en'));

const interval = {
  granularity: 'interval',
  start: '2025-05-07',
  end: '2025-05-10',
  inferred: [],
} as const;

/** Removes spaces and commas, which differ between versions of the locale data of Intl. */
const withoutGaps = (text: string): string => text.replaceAll(/[\s،]+/g, '');

test.each([
  { timestamp: '2026-11-23T09:05:59.999Z', day: '23 November 2026', moment: '09:05' },
  { timestamp: '2026-11-24T01:30:00+02:00', day: '23 November 2026', moment: '23:30' },
])('formats $timestamp as $day, $moment', ({ timestamp, day, moment }) => {
  expect(formatDay(timestamp)).toBe(day);
  expect(formatMoment(timestamp, 'UTC')).toBe(`${day} at ${moment}`);
});

test.each([
  { locale: 'en', day: '2June2025', days: '7–10May2025' },
  { locale: 'hi', day: '2जून2025', days: '7–10मई2025' },
  { locale: 'ur', day: '2جون2025', days: '7–10مئی2025' },
] as const)('formats the time of a fact in the language $locale', ({ locale, day, days }) => {
  overwriteGetLocale(() => locale);
  const date = formatTime({ granularity: 'day', date: '2025-06-02', inferred: [] });
  expect(withoutGaps(date)).toBe(day);
  expect(withoutGaps(formatTime({ ...interval, inferred: [] }))).toBe(days);
});

test.each([
  { locale: 'en', moment: '23November2026at21:05' },
  { locale: 'hi', moment: '23नवंबर2026को21:05बजे' },
  { locale: 'ur', moment: '23نومبر2026کو21:05' },
] as const)('formats a moment in $locale in 24 hours, with no Latin letters within', (row) => {
  const moment = formatMoment('2026-11-23T21:05:00.000Z', 'UTC', row.locale);
  expect(withoutGaps(moment)).toBe(row.moment);
});

test('formats a moment in the time zone that is asked for', () => {
  expect(formatMoment('2026-11-23T21:05:00.000Z', 'Asia/Karachi')).toBe(
    '24 November 2026 at 02:05',
  );
});
