import { expect, test } from 'vitest';
import { completePage } from './page-headers.ts';

const address = 'https://quiz.example';
const complete = (path: string, method = 'GET', answer = new Response('page')) =>
  completePage(new Request(`${address}${path}`, { method }), answer).headers;

test.each([
  { path: '/', method: 'GET', cache: 'no-cache' },
  { path: '/articles/a', method: 'HEAD', cache: 'no-cache' },
  { path: '/articles/a', method: 'POST', cache: 'no-store' },
  { path: '/attempts/t/1', method: 'GET', cache: 'no-store' },
  { path: '/ur/attempts/t/1', method: 'GET', cache: 'no-store' },
  { path: '/ur/articles/a', method: 'GET', cache: 'no-cache' },
  { path: '/attempts/t/1/__data.json', method: 'GET', cache: 'no-store' },
])('$method $path says $cache', ({ path, method, cache }) => {
  expect(complete(path, method).get('Cache-Control')).toBe(cache);
});

test('what says itself how long it may be kept is believed, save in an attempt', () => {
  const feed = () => new Response('feed', { headers: { 'Cache-Control': 'public, max-age=300' } });
  expect(complete('/feed.xml', 'GET', feed()).get('Cache-Control')).toBe('public, max-age=300');
  expect(complete('/hi/attempts/t', 'GET', feed()).get('Cache-Control')).toBe('no-store');
  const nowhere = new Response('', { status: 404, headers: feed().headers });
  expect(complete('/feed.xml', 'GET', nowhere).get('Cache-Control')).toBe('no-cache');
});

test('no page tells another site its address', () => {
  expect(complete('/attempts/t/1').get('Referrer-Policy')).toBe('same-origin');
});

test('a page keeps the policy that kit wrote, and all else may load nothing and stand in no frame', () => {
  const page = new Response('', { headers: { 'Content-Security-Policy': "script-src 'self'" } });
  expect(complete('/', 'GET', page).get('Content-Security-Policy')).toBe("script-src 'self'");
  expect(complete('/').get('Content-Security-Policy')).toMatch(/^default-src 'none'; frame-anc/);
});

test('an answer that nothing has changed leaves the policy of the page that was kept', () => {
  const unchanged = new Response(null, { status: 304 });
  expect(complete('/', 'GET', unchanged).has('Content-Security-Policy')).toBe(false);
});

test('status, body and headers of an answer stay as they were', async () => {
  const answer = new Response('moved', { status: 308, headers: { Location: '/articles/a' } });
  const completed = completePage(new Request(`${address}/articles/a/`), answer);
  expect([completed.status, await completed.text()]).toEqual([308, 'moved']);
  expect(completed.headers.get('Location')).toBe('/articles/a');
});
