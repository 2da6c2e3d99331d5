import { expect, test } from 'vitest';
import { createCookieJar } from './cookie-jar.ts';
import { readPlayed, storePlayed } from './played.ts';

const url = new URL('https://quiz.example/');

const attemptOf = (articleId: string, end = 'an-attempt') => ({
  id: `ticket.signature-${end}`,
  articleId,
  expiresAt: '2026-12-01T09:00:00.000Z',
});
const isCounted = false;

test('the last result at each article is kept, and its attempt', () => {
  const { cookies } = createCookieJar();
  storePlayed(cookies, url, attemptOf('a'), { points: 3, of: 5, isCounted });
  storePlayed(cookies, url, attemptOf('b-2', 'another'), { points: 0, of: 10, isCounted });
  storePlayed(cookies, url, attemptOf('a', 'the-last'), { points: 7.5, of: 10, isCounted });
  expect([...readPlayed(cookies)]).toEqual([
    ['b-2', { points: 0, of: 10, isCounted, attemptId: 'ticket.signature-another' }],
    ['a', { points: 7.5, of: 10, isCounted, attemptId: 'ticket.signature-the-last' }],
  ]);
});

test('the attempts of the last four articles are kept', () => {
  const { cookies, kept } = createCookieJar();
  for (const id of ['a', 'b', 'c', 'd', 'a', 'e'])
    storePlayed(cookies, url, attemptOf(id, id), { points: 3, of: 5, isCounted });
  const withAttempt = [...readPlayed(cookies)].filter(([, { attemptId }]) => attemptId);
  expect(withAttempt.map(([id]) => id)).toEqual(['c', 'd', 'a', 'e']);
  expect([...kept.keys()].filter((name) => name.startsWith('result-'))).toHaveLength(4);
});

test('that a quiz on the article was counted is not forgotten with a later one', () => {
  const { cookies } = createCookieJar();
  storePlayed(cookies, url, attemptOf('a'), { points: 3, of: 5, isCounted: true });
  storePlayed(cookies, url, attemptOf('a'), { points: 4, of: 5, isCounted });
  expect(readPlayed(cookies).get('a')).toMatchObject({ points: 4, isCounted: true });
});

test('the cookie stays small, however many articles are played', () => {
  const { cookies, kept } = createCookieJar();
  for (let at = 0; at < 30; at += 1) {
    storePlayed(cookies, url, attemptOf(`${at}-${'a'.repeat(70)}`), {
      points: 10,
      of: 10,
      isCounted,
    });
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
