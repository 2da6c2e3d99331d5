import { expect, test } from 'vitest';
import { createCookieJar } from './cookie-jar.ts';
import { advanceStreak, dayIn, readStreak, switchStreak } from './streak.ts';

const url = new URL('https://dateline.example/');

/** The streak after a quiz on each of these days. */
function after(...days: string[]) {
  const { cookies } = createCookieJar();
  for (const day of days) advanceStreak(cookies, url, day);
  return readStreak(cookies, days.at(-1) ?? '');
}

test.each([
  { days: ['2026-11-29'], count: 1 },
  { days: ['2026-11-29', '2026-11-29'], count: 1 },
  { days: ['2026-11-29', '2026-11-30', '2026-12-01'], count: 3 },
  { days: ['2024-02-28', '2024-02-29', '2024-03-01'], count: 3 },
  { days: ['2026-11-27', '2026-11-29'], count: 1 },
  { days: ['2026-11-29', '2026-11-28'], count: 1 },
])('quizzes on $days are $count in a row', ({ days, count }) => {
  expect(after(...days)).toEqual({ day: days.at(-1), days: count });
});

test('a streak stands until the end of the next day', () => {
  const { cookies } = createCookieJar();
  advanceStreak(cookies, url, '2026-11-29');
  expect(readStreak(cookies, '2026-11-30')).toEqual({ day: '2026-11-29', days: 1 });
  expect(readStreak(cookies, '2026-12-01')).toBeUndefined();
});

test('a streak that is off counts nothing until it is switched on', () => {
  const { cookies, kept } = createCookieJar();
  advanceStreak(cookies, url, '2026-11-29');
  switchStreak(cookies, url, '2026-11-29', false);
  advanceStreak(cookies, url, '2026-11-30');
  expect(readStreak(cookies, '2026-11-30')).toBe('off');
  expect(kept.get('streak')).toBe('off');
  switchStreak(cookies, url, '2026-12-01', true);
  expect(readStreak(cookies, '2026-12-01')).toEqual({ day: '2026-12-01', days: 1 });
});

test.each(['', 'on', '2026-11-29', '2026-11-29.0', '2026-13-45.3', '2026-11-29.1e9'])(
  'ignores the cookie "%s"',
  (value) => {
    const { cookies, kept } = createCookieJar();
    kept.set('streak', value);
    expect(readStreak(cookies, '2026-11-29')).toBeUndefined();
  },
);

test.each([
  { cf: { timezone: 'Asia/Karachi' }, day: '2026-11-30' },
  { cf: { timezone: 'America/New_York' }, day: '2026-11-29' },
  { cf: { timezone: 'Nowhere/At_All' }, day: '2026-11-29' },
  { cf: undefined, day: '2026-11-29' },
])('a day begins at midnight of the time zone: $cf', ({ cf, day }) => {
  expect(dayIn(cf, new Date('2026-11-29T20:30:00Z'))).toBe(day);
});
