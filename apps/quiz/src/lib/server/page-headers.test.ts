import { expect, test } from 'vitest';
import { pageHeaders } from './page-headers.ts';

test.each([
  { pathname: '/', method: 'GET', cache: 'no-cache' },
  { pathname: '/articles/a', method: 'HEAD', cache: 'no-cache' },
  { pathname: '/articles/a', method: 'POST', cache: 'no-store' },
  { pathname: '/attempts/t/1', method: 'GET', cache: 'no-store' },
])('$method $pathname says $cache', ({ pathname, method, cache }) => {
  expect(pageHeaders(pathname, method)['Cache-Control']).toBe(cache);
});

test('only pages of an attempt are kept out of search engines', () => {
  expect(pageHeaders('/attempts/t/1', 'GET')['X-Robots-Tag']).toBe('noindex');
  expect(pageHeaders('/articles/a', 'GET')).not.toHaveProperty('X-Robots-Tag');
});

test('no page tells another site its address', () => {
  expect(pageHeaders('/attempts/t/1', 'GET')['Referrer-Policy']).toBe('same-origin');
});
