import { expect, test } from 'vitest';
import { createCookieJar } from './cookie-jar.ts';
import { readDailyResult, storeDailyResult } from './daily-result.ts';

const url = new URL('https://dateline.example/today');

test('the result of a day is known on that day alone', () => {
  const { cookies } = createCookieJar();
  storeDailyResult(cookies, url, '2026-12-01', { points: 7.5, of: 10 });
  expect(readDailyResult(cookies, '2026-12-01')).toEqual({ points: 7.5, of: 10 });
  expect(readDailyResult(cookies, '2026-12-02')).toBeUndefined();
  storeDailyResult(cookies, url, '2026-12-02', { points: 3, of: 9 });
  expect(readDailyResult(cookies, '2026-12-02')).toEqual({ points: 3, of: 9 });
});

test.each(['', '2026-12-01', '2026-12-01.x.10', '2026-12-01.15.0'])(
  'a cookie with "%s" says nothing',
  (value) => {
    const { cookies, kept } = createCookieJar();
    kept.set('today', value);
    expect(readDailyResult(cookies, '2026-12-01')).toBeUndefined();
  },
);
