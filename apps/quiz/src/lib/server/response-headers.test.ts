import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dataPolicy } from '../../../content-security-policy.js';
import { withResponseHeaders } from './response-headers.ts';

const origin = 'https://quiz.example';
const headersOf = (path: string, method = 'GET', answer = new Response('page')) =>
  withResponseHeaders(new Request(`${origin}${path}`, { method }), answer).headers;

test.each([
  { path: '/', method: 'GET', cache: 'no-cache' },
  { path: '/articles/a', method: 'HEAD', cache: 'no-cache' },
  { path: '/articles/a', method: 'POST', cache: 'no-store' },
  { path: '/attempts/t/1', method: 'GET', cache: 'no-store' },
  { path: '/ur/attempts/t/1', method: 'GET', cache: 'no-store' },
  { path: '/ur/articles/a', method: 'GET', cache: 'no-cache' },
  { path: '/attempts/t/1/__data.json', method: 'GET', cache: 'no-store' },
])('sends Cache-Control $cache for $method $path', ({ path, method, cache }) => {
  expect(headersOf(path, method).get('Cache-Control')).toBe(cache);
});

test('keeps the max-age of a successful response, except for an attempt', () => {
  const feed = () => new Response('feed', { headers: { 'Cache-Control': 'public, max-age=300' } });
  expect(headersOf('/feed.xml', 'GET', feed()).get('Cache-Control')).toBe('public, max-age=300');
  expect(headersOf('/hi/attempts/t', 'GET', feed()).get('Cache-Control')).toBe('no-store');
  const notFound = new Response('', { status: 404, headers: feed().headers });
  expect(headersOf('/feed.xml', 'GET', notFound).get('Cache-Control')).toBe('no-cache');
});

test('sends no referrer to other sites', () => {
  expect(headersOf('/attempts/t/1').get('Referrer-Policy')).toBe('same-origin');
});

test('keeps the policy of a page, and forbids other responses to load anything or to be framed', () => {
  const page = new Response('', { headers: { 'Content-Security-Policy': "script-src 'self'" } });
  expect(headersOf('/', 'GET', page).get('Content-Security-Policy')).toBe("script-src 'self'");
  expect(headersOf('/').get('Content-Security-Policy')).toMatch(/^default-src 'none'; frame-anc/);
});

test('gives static files the same policy as other responses that are not pages', () => {
  const file = readFileSync(new URL('../../../_headers', import.meta.url), 'utf8');
  expect(file).toContain(`/*\n  Content-Security-Policy: ${dataPolicy}\n`);
});

test('leaves the policy of a cached page unchanged when it answers 304', () => {
  const notModified = new Response(null, { status: 304 });
  expect(headersOf('/', 'GET', notModified).has('Content-Security-Policy')).toBe(false);
});

test('leaves a page private when it answers 304', () => {
  const headers = { 'Cache-Control': 'private, no-cache' };
  const notModified = new Response(null, { status: 304, headers });
  expect(headersOf('/', 'GET', notModified).get('Cache-Control')).toBe('private, no-cache');
});

test('keeps status, body and headers of a response', async () => {
  const answer = new Response('moved', { status: 308, headers: { Location: '/articles/a' } });
  const completed = withResponseHeaders(new Request(`${origin}/articles/a/`), answer);
  expect([completed.status, await completed.text()]).toEqual([308, 'moved']);
  expect(completed.headers.get('Location')).toBe('/articles/a');
});

const cardHeadersOf = (path: string, method = 'GET', status = 200) => {
  const answer = new Response(null, { status, headers: { 'Cache-Control': 'no-cache' } });
  const headers = headersOf(path, method, answer);
  return [headers.get('Cache-Control'), headers.get('Cross-Origin-Resource-Policy')];
};

test.each([
  '/articles/a/card.png',
  '/articles/a/card.png?points=1&of=2',
  '/ur/articles/a/card.png',
])('lets anyone cache %s for a day and show it on other sites', (path) => {
  const headers = ['public, max-age=86400', 'cross-origin'];
  expect(cardHeadersOf(path)).toEqual(headers);
  expect(cardHeadersOf(path, 'HEAD')).toEqual(headers);
});

const card = '/articles/a/card.png';

test.each([
  ...['/', '/articles/a', `${card}/more`].map((path) => ({ path, status: 200 })),
  ...[400, 404, 410, 503].map((status) => ({ path: card, status })),
])('lets nobody cache $path with status $status', ({ path, status }) => {
  expect(cardHeadersOf(path, 'GET', status)).toEqual(['no-cache', 'same-origin']);
});

test.each([
  { path: '/attempts/t/card.png', method: 'GET' },
  { path: card, method: 'POST' },
])('does not store the answer to $method $path', ({ path, method }) => {
  expect(cardHeadersOf(path, method)).toEqual(['no-store', 'same-origin']);
});
