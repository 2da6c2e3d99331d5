import { expect, test } from 'vitest';
import { toPageError } from './page-error.ts';

const withdrawn = {
  type: '/problems/withdrawn-article',
  status: 410,
  note: 'The source took it back.',
  withdrawnAt: '2026-11-24T09:00:00.000Z',
};

test.each([
  { status: 404, shown: 404 },
  { status: 410, shown: 410 },
  { status: 429, shown: 429 },
  { status: 500, shown: 503 },
  { status: 502, shown: 503 },
])('shows status $status of the API as $shown', ({ status, shown }) => {
  expect(toPageError(new Response(null, { status }), {}).status).toBe(shown);
});

test('keeps the Retry-After of a response', () => {
  const headers = { 'Retry-After': '30' };
  expect(toPageError(new Response(null, { status: 429, headers }), {}).error.retryAfter).toBe(30);
  expect(toPageError(new Response(null, { status: 429 }), {}).error).not.toHaveProperty(
    'retryAfter',
  );
});

test('a withdrawn article has a note and a date', () => {
  const { status, error } = toPageError(new Response(null, { status: 410 }), withdrawn);
  expect(status).toBe(410);
  expect(error.withdrawal).toEqual({ note: withdrawn.note, at: withdrawn.withdrawnAt });
});

test('an attempt at a withdrawn article has the id of the article', () => {
  const body = { ...withdrawn, articleId: 'an-article' };
  const { error } = toPageError(new Response(null, { status: 410 }), body);
  expect(error.withdrawal?.articleId).toBe('an-article');
});

test.each([{ type: '/problems/expired-attempt', note: 'x', withdrawnAt: 'y' }, 'gone', undefined])(
  'any other answer of 410 is no withdrawal',
  (body) => {
    const { error } = toPageError(new Response(null, { status: 410 }), body);
    expect(error).not.toHaveProperty('withdrawal');
  },
);
