import { expect, test } from 'vitest';
import { createCookieJar } from './cookie-jar.ts';
import {
  forgetOpenAttempt,
  listOpenAttempts,
  offerOpenAttempt,
  storeOpenAttempt,
} from './open-attempts.ts';

const url = new URL('https://dateline.example/attempts/a/1');
const attemptOf = (number: number, articleId = 'an-article') => ({
  id: `ticket.signature-of-${String(number).padStart(8, '0')}`,
  articleId,
  items: Array.from({ length: 10 }, (_, at) => ({
    number: at + 1,
    topic: 'dates' as const,
    stem: 'When?',
    interaction: 'date' as const,
    granularity: 'day' as const,
  })),
  expiresAt: '2026-12-01T09:00:00.000Z',
});

test('a quiz that was left is listed with the item that comes next, until it is forgotten', () => {
  const { cookies } = createCookieJar();
  const attempt = attemptOf(1);
  storeOpenAttempt(cookies, url, attempt, 1);
  storeOpenAttempt(cookies, url, attempt, 4);
  const open = { id: attempt.id, articleId: 'an-article', next: 4, of: 10 };
  expect(listOpenAttempts(cookies)).toEqual([open]);
  storeOpenAttempt(cookies, url, attempt, undefined);
  expect(listOpenAttempts(cookies)).toEqual([{ ...open, next: undefined }]);
  forgetOpenAttempt(cookies, url, attempt.id);
  expect(listOpenAttempts(cookies)).toEqual([]);
});

test('only the last two quizzes are remembered', () => {
  const { cookies, kept } = createCookieJar();
  kept.set('reader', 'weur-1.abc');
  for (const number of [1, 2, 3, 4]) storeOpenAttempt(cookies, url, attemptOf(number), 1);
  expect(listOpenAttempts(cookies).map(({ id }) => id)).toEqual([3, 4].map((n) => attemptOf(n).id));
  expect(kept.has('reader')).toBe(true);
});

test('a page offers the last quiz, an article the last one on it, and such a page is private', () => {
  const { cookies } = createCookieJar();
  const headers: Record<string, string>[] = [];
  const event = { cookies, setHeaders: (own: Record<string, string>) => void headers.push(own) };
  expect(offerOpenAttempt(event)).toBeUndefined();
  storeOpenAttempt(cookies, url, attemptOf(1, 'one'), 1);
  storeOpenAttempt(cookies, url, attemptOf(2, 'another'), 1);
  expect(offerOpenAttempt(event, 'nothing')).toBeUndefined();
  expect(headers).toEqual([]);
  expect(offerOpenAttempt(event)?.articleId).toBe('another');
  expect(offerOpenAttempt(event, 'one')?.articleId).toBe('one');
  expect(headers).toEqual([
    { 'Cache-Control': 'private, no-cache' },
    { 'Cache-Control': 'private, no-cache' },
  ]);
});

test.each(['', '4.10', '4.10.an-article.no-signature', '4.10.<b>.a.b', '4.10.a.//evil.example'])(
  'ignores the cookie "%s"',
  (value) => {
    const { cookies, kept } = createCookieJar();
    kept.set('open-12345678', value);
    expect(listOpenAttempts(cookies)).toEqual([]);
  },
);
