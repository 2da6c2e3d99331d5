import { expect, test } from 'vitest';
import { createCookieJar } from './cookie-jar.ts';
import { addOwnAttempt, isOwnAttempt } from './own-attempts.ts';

const url = new URL('https://dateline.example/attempts/a/1');
const attemptOf = (number: number) => ({
  id: `token.attempt${String(number).padStart(4, '0')}`,
  expiresAt: '2026-12-01T09:00:00.000Z',
});

test('an attempt is its reader’s own after it was added, and no other one is', () => {
  const { cookies } = createCookieJar();
  expect(isOwnAttempt(cookies, attemptOf(1).id)).toBe(false);
  addOwnAttempt(cookies, url, attemptOf(1));
  addOwnAttempt(cookies, url, attemptOf(2));
  expect([1, 2, 3].map((number) => isOwnAttempt(cookies, attemptOf(number).id))).toEqual([
    true,
    true,
    false,
  ]);
});

test('the cookie keeps the last twenty attempts, and does not reveal their ids', () => {
  const { cookies, kept } = createCookieJar();
  for (let number = 1; number <= 30; number += 1) addOwnAttempt(cookies, url, attemptOf(number));
  expect(isOwnAttempt(cookies, attemptOf(10).id)).toBe(false);
  expect(isOwnAttempt(cookies, attemptOf(11).id)).toBe(true);
  expect(kept.get('own')).toHaveLength(20 * 9 - 1);
  expect(kept.get('own')).not.toContain('token');
});

test('a cookie with other content means that no attempt is one’s own', () => {
  const { cookies, kept } = createCookieJar();
  kept.set('own', '<script>.12345678901');
  expect(isOwnAttempt(cookies, 'token.45678901')).toBe(false);
});
