import type { Cookies } from '@sveltejs/kit';
import { expect, test } from 'vitest';
import { readerCookie } from './reader-cookie.ts';

type SetOptions = Parameters<Cookies['set']>[2];

/** The cookies of one request, with what the response would set. */
function cookiesWith(reader?: string) {
  const written: { value: string; options: SetOptions }[] = [];
  const set: Cookies['set'] = (_name, value, options) => void written.push({ value, options });
  const cookies: Cookies = {
    get: (name) => (name === 'reader' ? reader : undefined),
    getAll: () => [],
    set,
    delete: (name, options) => set(name, '', { ...options, maxAge: 0 }),
    serialize: () => '',
  };
  return { cookies, written };
}

test.each([
  { url: 'https://dateline.example/', secure: true },
  { url: 'http://dateline.example/', secure: true },
  { url: 'https://localhost/', secure: true },
  { url: 'http://localhost:5173/', secure: false },
  { url: 'http://127.0.0.1:5173/', secure: false },
  { url: 'http://[::1]:5173/', secure: false },
])('the cookie for $url is secure: $secure', ({ url, secure }) => {
  const { cookies, written } = cookiesWith();
  readerCookie(cookies, new URL(url)).set('weur-1.abc');
  expect(written).toEqual([
    {
      value: 'weur-1.abc',
      options: { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: 15_552_000 },
    },
  ]);
});

test('a stored reader can be read and removed', () => {
  const { cookies, written } = cookiesWith('weur-1.abc');
  const cookie = readerCookie(cookies, new URL('https://dateline.example/'));
  expect(cookie.read()).toBe('weur-1.abc');
  cookie.remove();
  expect(written).toMatchObject([{ value: '', options: { path: '/', maxAge: 0 } }]);
});

test('removing a missing cookie sets no cookie', () => {
  const { cookies, written } = cookiesWith();
  readerCookie(cookies, new URL('https://dateline.example/')).remove();
  expect(written).toEqual([]);
});
