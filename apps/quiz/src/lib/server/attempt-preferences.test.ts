import type { Cookies } from '@sveltejs/kit';
import { expect, test } from 'vitest';
import {
  keepPreferences,
  readPreferences,
  type AttemptPreferences,
} from './attempt-preferences.ts';

const url = new URL('https://dateline.example/attempts/a/1');
const attemptOf = (id: string) => ({ id, expiresAt: '2026-12-01T09:00:00.000Z' });
const whole: AttemptPreferences = {
  flags: [3, 1],
  timer: 1_700_000_000_000,
  took: 61_000,
  confidence: true,
  friend: { points: 7.5, of: 10, revision: 'a'.repeat(64) },
};

/** The cookies of one browser, in the order in which they were made. */
function jar() {
  const kept = new Map<string, string>();
  const options: Parameters<Cookies['set']>[2][] = [];
  const cookies: Cookies = {
    get: (name) => kept.get(name),
    getAll: () => [...kept].map(([name, value]) => ({ name, value })),
    set: (name, value, own) => {
      kept.set(name, value);
      options.push(own);
    },
    delete: (name) => void kept.delete(name),
    serialize: () => '',
  };
  return { cookies, kept, options };
}

test('what a reader wants of an attempt is read as it was kept, for as long as the attempt holds', () => {
  const { cookies, options } = jar();
  const attempt = attemptOf('token.of-this-attempt');
  keepPreferences(cookies, url, attempt, whole);
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

test('another attempt has wishes of its own', () => {
  const { cookies } = jar();
  keepPreferences(cookies, url, attemptOf('token.of-this-attempt'), whole);
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
])('a cookie that says %s is ignored', (value) => {
  const { cookies, kept } = jar();
  kept.set('attempt-12345678', value);
  expect(readPreferences(cookies, 'token.12345678')).toEqual({ flags: [] });
});

test('who wants nothing has no cookie', () => {
  const { cookies, kept } = jar();
  const attempt = attemptOf('token.of-this-attempt');
  keepPreferences(cookies, url, attempt, { flags: [] });
  expect(kept.size).toBe(0);
  keepPreferences(cookies, url, attempt, { flags: [2] });
  expect(kept.size).toBe(1);
  keepPreferences(cookies, url, attempt, { flags: [], timer: undefined });
  expect(kept.size).toBe(0);
});

test('of too many attempts the oldest are forgotten, and no other cookie is', () => {
  const { cookies, kept } = jar();
  kept.set('reader', 'weur-1.abc');
  for (let number = 1; number <= 7; number += 1) {
    keepPreferences(cookies, url, attemptOf(`token.attempt-${number}`), { flags: [number] });
  }
  expect(kept.has('reader')).toBe(true);
  expect(readPreferences(cookies, 'token.attempt-2').flags).toEqual([]);
  expect(readPreferences(cookies, 'token.attempt-3').flags).toEqual([3]);
  expect(kept.size).toBe(6);
});

test('the longest that one browser keeps fits into the head of a request', () => {
  const { cookies, kept } = jar();
  const flags = Array.from({ length: 50 }, (_, index) => index + 1);
  for (let number = 1; number <= 9; number += 1) {
    keepPreferences(cookies, url, attemptOf(`token.attempt-${number}`), { ...whole, flags });
  }
  const head = [...kept].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('; ');
  expect(head.length).toBeLessThan(4096);
});
