import { expect, test } from 'vitest';
import { createCookieJar } from './cookies/cookie-jar.ts';
import { storeOpenAttempt } from './cookies/open-attempts.ts';
import { offerWayBack } from './way-back.ts';

const origin = 'https://dateline.example';
const id = 'ticket.signature-of-00000001';

/** A request for a page with evidence, from a page, with the headers that its response gets. */
function createEvent(from: string | undefined, search = '') {
  const { cookies } = createCookieJar();
  const url = new URL(`${origin}/articles/an-article/briefing${search}`);
  const headers: Record<string, string> = {};
  const request = new Request(url, { headers: from === undefined ? {} : { Referer: from } });
  const setHeaders = (own: Record<string, string>): void => void Object.assign(headers, own);
  return { event: { cookies, request, setHeaders, url }, headers };
}

const attempt = {
  id,
  articleId: 'an-article',
  items: Array.from({ length: 10 }, (_, at) => ({
    number: at + 1,
    topic: 'dates' as const,
    stem: 'When?',
    interaction: 'date' as const,
    granularity: 'day' as const,
  })),
  expiresAt: '2026-12-01T09:00:00.000Z',
};

test.each([
  { name: 'from a question', from: `${origin}/attempts/${id}/6`, next: 6 },
  { name: 'from a question in Urdu', from: `${origin}/ur/attempts/${id}/6`, next: 6 },
  { name: 'from a question that the quiz has not', from: `${origin}/attempts/${id}/11`, next: 7 },
  { name: 'from another quiz', from: `${origin}/attempts/a.b/6`, next: 7 },
  { name: 'from another page', from: `${origin}/articles/an-article`, next: 7 },
  { name: 'from another site', from: `https://evil.example/attempts/${id}/6`, next: 7 },
  { name: 'from nowhere', from: undefined, next: 7 },
])('$name, evidence leads back to question $next of a quiz under way', ({ from, next }) => {
  const { event, headers } = createEvent(from);
  storeOpenAttempt(event.cookies, event.url, attempt, 7);
  expect(offerWayBack(event, 'another-article')).toBeUndefined();
  expect(headers).toEqual({});
  expect(offerWayBack(event, 'an-article')).toEqual({ to: 'quiz', id, next, of: 10 });
  expect(headers).toEqual({ 'Cache-Control': 'private, no-cache' });
});

test.each([
  { search: '?question=3', question: 3 },
  { search: '?mark=2.4.7&question=12', question: 12 },
  { search: '', question: undefined },
  { search: '?question=0', question: undefined },
  { search: '?question=%22%3E', question: undefined },
])('from a result, evidence at "$search" leads back to its question $question', (row) => {
  for (const prefix of ['', '/hi']) {
    const { event, headers } = createEvent(`${origin}${prefix}/attempts/a.b/result`, row.search);
    storeOpenAttempt(event.cookies, event.url, attempt, 7);
    expect(offerWayBack(event, 'an-article')).toEqual({
      to: 'result',
      id: 'a.b',
      question: row.question,
    });
    expect(headers).toEqual({ 'Cache-Control': 'private, no-cache' });
  }
});

test.each(['https://evil.example/attempts/a.b/result', `${origin}/attempts/a.b/result/more`, 'no'])(
  'from %s there is no way back to a result',
  (from) => {
    const { event, headers } = createEvent(from, '?question=3');
    expect(offerWayBack(event, 'an-article')).toBeUndefined();
    expect(headers).toEqual({});
  },
);
