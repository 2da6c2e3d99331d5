import { afterEach, expect, test } from 'vitest';
import { overwriteGetLocale } from '$lib/paraglide/runtime.js';
import { formatInterval } from './format-interval.ts';

afterEach(() => overwriteGetLocale(() => 'en'));

const now = new Date('2026-11-24T09:00:00.000Z');
const minute = 60_000;
const day = 1440 * minute;

test.each([
  [1, 'in a minute'],
  [minute, 'in a minute'],
  [10 * minute - 20, 'in 10 minutes'],
  [3 * 60 * minute, 'in 3 hours'],
  [day - 20, 'in a day'],
  [4 * day, 'in 4 days'],
  [61 * day, 'in 2 months'],
  [800 * day, 'in 2 years'],
])('%i ms ahead is %s', (ahead, text) => {
  expect(formatInterval(new Date(now.getTime() + ahead), now)).toBe(text);
});

test.each([
  { locale: 'ur', days: 1, text: 'ایک دن بعد' },
  { locale: 'ur', days: 4, text: '4 دن بعد' },
  { locale: 'ur', days: 31, text: 'ایک مہینے بعد' },
  { locale: 'ur', days: 400, text: 'ایک سال بعد' },
  { locale: 'hi', days: 4, text: '4 दिन बाद' },
  { locale: 'hi', days: 61, text: '2 महीने बाद' },
] as const)('$days days ahead in $locale means after them, not within them', (row) => {
  overwriteGetLocale(() => row.locale);
  expect(formatInterval(new Date(now.getTime() + row.days * day), now)).toBe(row.text);
});
