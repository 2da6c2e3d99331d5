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
  const open = { id: attempt.id, articleId: 'an-article', next: 4, of: 10, isAside: false };
  expect(listOpenAttempts(cookies)).toEqual([open]);
  storeOpenAttempt(cookies, url, attempt, undefined);
  expect(listOpenAttempts(cookies)).toEqual([{ ...open, next: undefined }]);
  forgetOpenAttempt(cookies, url, attempt.id);
  expect(listOpenAttempts(cookies)).toEqual([]);
});

test('the last quizzes of six articles are remembered', () => {
  const { cookies, kept } = createCookieJar();
  kept.set('reader', 'weur-1.abc');
  for (const number of [1, 2, 3, 4, 5, 6, 7, 8]) {
    storeOpenAttempt(cookies, url, attemptOf(number, `article-${number}`), 1);
  }
  expect(listOpenAttempts(cookies).map(({ id }) => id)).toEqual(
    [3, 4, 5, 6, 7, 8].map((number) => attemptOf(number).id),
  );
  expect(kept.has('reader')).toBe(true);
});

test('one quiz of an article is remembered, the last one, and none of another article gives way to it', () => {
  const { cookies } = createCookieJar();
  storeOpenAttempt(cookies, url, attemptOf(1, 'one'), 3);
  storeOpenAttempt(cookies, url, attemptOf(2, 'another'), 1);
  storeOpenAttempt(cookies, url, attemptOf(3, 'another'), 1);
  expect(listOpenAttempts(cookies).map(({ id }) => id)).toEqual(
    [1, 3].map((number) => attemptOf(number).id),
  );
});

test('a quiz beside another does not replace it, whichever was started first', () => {
  const { cookies } = createCookieJar();
  storeOpenAttempt(cookies, url, attemptOf(1), 2, true);
  storeOpenAttempt(cookies, url, attemptOf(2), 7);
  storeOpenAttempt(cookies, url, attemptOf(3), 2, true);
  expect(listOpenAttempts(cookies)).toMatchObject([{ id: attemptOf(2).id, next: 7 }]);
  forgetOpenAttempt(cookies, url, attemptOf(2).id);
  storeOpenAttempt(cookies, url, attemptOf(3), 3, true);
  storeOpenAttempt(cookies, url, attemptOf(4), 2, true);
  expect(listOpenAttempts(cookies)).toMatchObject([{ id: attemptOf(4).id, isAside: true }]);
});

test('the page of an article offers the quiz on it, and is private then', () => {
  const { cookies } = createCookieJar();
  const headers: Record<string, string>[] = [];
  const event = { cookies, setHeaders: (own: Record<string, string>) => void headers.push(own) };
  storeOpenAttempt(cookies, url, attemptOf(1, 'one'), 1);
  storeOpenAttempt(cookies, url, attemptOf(2, 'another'), 1);
  expect(offerOpenAttempt(event, 'nothing')).toBeUndefined();
  expect(headers).toEqual([]);
  expect(offerOpenAttempt(event, 'one')?.articleId).toBe('one');
  expect(headers).toEqual([{ 'Cache-Control': 'private, no-cache' }]);
});

test.each(['', '4.10', '4.10.an-article.no-signature', '4.10.<b>.a.b', '4.10.a.//evil.example'])(
  'ignores the cookie "%s"',
  (value) => {
    const { cookies, kept } = createCookieJar();
    kept.set('open-12345678', value);
    expect(listOpenAttempts(cookies)).toEqual([]);
  },
);
