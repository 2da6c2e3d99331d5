import { expect, test } from 'vitest';
import { completeCard } from './complete-card.ts';

const headersOf = (path: string, init: RequestInit = {}, status = 200) => {
  const answer = new Response(null, {
    status,
    headers: { 'Cache-Control': 'no-cache', 'Cross-Origin-Resource-Policy': 'same-origin' },
  });
  const { headers } = completeCard(new Request(`https://quiz.example${path}`, init), answer);
  return [headers.get('Cache-Control'), headers.get('Cross-Origin-Resource-Policy')];
};

test.each([
  '/articles/a/card.png',
  '/articles/a/card.png?points=1&of=2',
  '/ur/articles/a/card.png',
])('%s may be kept for a day, and shown anywhere', (path) => {
  const completed = ['public, max-age=86400', 'cross-origin'];
  expect(headersOf(path)).toEqual(completed);
  expect(headersOf(path, { method: 'HEAD' })).toEqual(completed);
});

const card = '/articles/a/card.png';

test.each([
  ...['/', '/articles/a', '/attempts/t/card.png', `${card}/more`].map((path) => ({
    path,
    method: 'GET',
    status: 200,
  })),
  { path: card, method: 'POST', status: 200 },
  ...[400, 404, 410, 503].map((status) => ({ path: card, method: 'GET', status })),
])('$path stays as it is ($method, $status)', ({ path, method, status }) => {
  expect(headersOf(path, { method }, status)).toEqual(['no-cache', 'same-origin']);
});
