import { expect, test } from 'vitest';
import {
  storePreferences,
  readPreferences,
  type AttemptPreferences,
} from './attempt-preferences.ts';
import { createCookieJar } from './cookie-jar.ts';

const url = new URL('https://dateline.example/attempts/a/1');
const attemptOf = (id: string) => ({ id, expiresAt: '2026-12-01T09:00:00.000Z' });
const whole: AttemptPreferences = {
  flags: [3, 1],
  timer: 1_700_000_000_000,
  took: 61_000,
  confidence: true,
  friend: { points: 7.5, of: 10, revision: 'a'.repeat(64) },
};

test('stores preferences until the attempt expires', () => {
  const { cookies, options } = createCookieJar();
  const attempt = attemptOf('token.of-this-attempt');
  storePreferences(cookies, url, attempt, whole);
  expect(readPreferences(cookies, attempt.id)).toEqual(whole);
  expect(options).toEqual([
    {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: true,
      expires: new Date(attempt.expiresAt),
    },
  ]);
});

test('each attempt has its own preferences', () => {
  const { cookies } = createCookieJar();
  storePreferences(cookies, url, attemptOf('token.of-this-attempt'), whole);
  expect(readPreferences(cookies, 'token.of-another-one')).toEqual({ flags: [] });
});

test.each([
  '',
  'nothing',
  '[]',
  '{"flags":"1"}',
  '{"flags":[0]}',
  '{"timer":"soon"}',
  '{"confidence":false}',
  '{"friend":{"points":99,"of":10,"revision":""}}',
])('ignores the invalid cookie %s', (value) => {
  const { cookies, kept } = createCookieJar();
  kept.set('attempt-12345678', value);
  expect(readPreferences(cookies, 'token.12345678')).toEqual({ flags: [] });
});

test('default preferences need no cookie', () => {
  const { cookies, kept } = createCookieJar();
  const attempt = attemptOf('token.of-this-attempt');
  storePreferences(cookies, url, attempt, { flags: [] });
  expect(kept.size).toBe(0);
  storePreferences(cookies, url, attempt, { flags: [2] });
  expect(kept.size).toBe(1);
  storePreferences(cookies, url, attempt, { flags: [], timer: undefined });
  expect(kept.size).toBe(0);
});

test('removes the oldest of too many attempts, and no other cookies', () => {
  const { cookies, kept } = createCookieJar();
  kept.set('reader', 'weur-1.abc');
  for (let number = 1; number <= 7; number += 1) {
    storePreferences(cookies, url, attemptOf(`token.attempt-${number}`), { flags: [number] });
  }
  expect(kept.has('reader')).toBe(true);
  expect(readPreferences(cookies, 'token.attempt-2').flags).toEqual([]);
  expect(readPreferences(cookies, 'token.attempt-3').flags).toEqual([3]);
  expect(kept.size).toBe(6);
});

test('the largest cookies of one browser fit into request headers', () => {
  const { cookies, kept } = createCookieJar();
  const flags = Array.from({ length: 50 }, (_, index) => index + 1);
  for (let number = 1; number <= 9; number += 1) {
    storePreferences(cookies, url, attemptOf(`token.attempt-${number}`), { ...whole, flags });
  }
  const head = [...kept].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('; ');
  expect(head.length).toBeLessThan(4096);
});

test('a browser that sends hundreds of them is answered with few headers', () => {
  const { cookies, kept } = createCookieJar();
  for (let at = 0; at < 300; at += 1) kept.set(`attempt-${at}`, '{');
  storePreferences(cookies, url, attemptOf('token.of-this-attempt'), whole);
  expect(kept.size).toBe(300 + 1 - 20);
});
