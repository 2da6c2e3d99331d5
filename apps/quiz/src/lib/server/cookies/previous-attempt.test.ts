import { expect, test } from 'vitest';
import { createCookieJar } from './cookie-jar.ts';
import { storeOpenAttempt } from './open-attempts.ts';
import { storePlayed } from './played.ts';
import { findPreviousAttempt, isCountedOut } from './previous-attempt.ts';

const url = new URL('https://quiz.example/');
const attemptOf = (articleId: string, end: string) => ({
  id: `ticket.signature-${end}`,
  articleId,
  items: [],
  expiresAt: '2026-12-01T09:00:00.000Z',
});
const result = { points: 3, of: 5, isCounted: false };

test('the attempt before is the open one, else the last quiz if it was on the article', () => {
  const { cookies } = createCookieJar();
  expect(findPreviousAttempt(cookies, 'a')).toBeUndefined();
  storePlayed(cookies, url, attemptOf('a', 'finished'), result);
  expect(findPreviousAttempt(cookies, 'a')).toBe('ticket.signature-finished');
  expect(findPreviousAttempt(cookies, 'b')).toBeUndefined();
  storeOpenAttempt(cookies, url, attemptOf('a', 'left-open'), 2);
  expect(findPreviousAttempt(cookies, 'a')).toBe('ticket.signature-left-open');
});

test('a start does not count after a known attempt, nor for a reader who was counted', () => {
  const { cookies, kept } = createCookieJar();
  expect(isCountedOut(cookies, url, 'a')).toBe(false);
  storePlayed(cookies, url, attemptOf('a', 'counted'), { ...result, isCounted: true });
  expect(isCountedOut(cookies, url, 'a')).toBe(true);
  for (const other of ['b', 'c', 'd', 'e', 'f'])
    storePlayed(cookies, url, attemptOf(other, 'practice'), result);
  // Without the name of the reader, nobody knows any more.
  expect(isCountedOut(cookies, url, 'a')).toBe(false);
  kept.set('reader', 'weur-1.abc');
  expect(isCountedOut(cookies, url, 'a')).toBe(true);
  expect(isCountedOut(cookies, url, 'b')).toBe(false);
});
