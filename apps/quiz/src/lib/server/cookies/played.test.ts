import { expect, test } from 'vitest';
import { createCookieJar } from './cookie-jar.ts';
import { readPlayed, storePlayed } from './played.ts';

const url = new URL('https://quiz.example/');

test('the last result at each article is kept', () => {
  const { cookies } = createCookieJar();
  storePlayed(cookies, url, 'a', { points: 3, of: 5 });
  storePlayed(cookies, url, 'b-2', { points: 0, of: 10 });
  storePlayed(cookies, url, 'a', { points: 7.5, of: 10 });
  expect([...readPlayed(cookies)]).toEqual([
    ['b-2', { points: 0, of: 10 }],
    ['a', { points: 7.5, of: 10 }],
  ]);
});

test('the cookie stays small, however many articles are played', () => {
  const { cookies, kept } = createCookieJar();
  for (let at = 0; at < 30; at += 1) {
    storePlayed(cookies, url, `${at}-${'a'.repeat(70)}`, { points: 10, of: 10 });
  }
  expect(readPlayed(cookies).size).toBe(20);
  expect(kept.get('played')?.length).toBeLessThan(2000);
});

test.each(['', 'nonsense', 'a.b.c', 'A.1.2', '<script>.1.2', 'a.1.0'])(
  'a cookie that is not valid is no result: %s',
  (value) => {
    const { cookies, kept } = createCookieJar();
    kept.set('played', value);
    expect(readPlayed(cookies).size).toBe(0);
  },
);
