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

test('all else stays as it is', () => {
  const asItWas = ['no-cache', 'same-origin'];
  for (const path of ['/', '/articles/a', '/attempts/t/card.png', '/articles/a/card.png/more']) {
    expect(headersOf(path), path).toEqual(asItWas);
  }
  expect(headersOf('/articles/a/card.png', { method: 'POST' })).toEqual(asItWas);
  for (const status of [400, 404, 410, 503]) {
    expect(headersOf('/articles/a/card.png', {}, status), String(status)).toEqual(asItWas);
  }
});
