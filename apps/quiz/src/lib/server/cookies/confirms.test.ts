import type { Cookies } from '@sveltejs/kit';
import { expect, test, vi } from 'vitest';
import { readConfirms, storeConfirms } from './confirms.ts';

const url = new URL('https://dateline.example/attempts/a/1');

test('the setting is kept for a year, for every quiz, and no script reads it', () => {
  const cookies = { set: vi.fn<Cookies['set']>(), delete: vi.fn<Cookies['delete']>() };
  storeConfirms(cookies, url, true);
  expect(cookies.set).toHaveBeenCalledWith(
    'confirm',
    'on',
    expect.objectContaining({ path: '/', httpOnly: true, secure: true, maxAge: 31_536_000 }),
  );
  storeConfirms(cookies, url, false);
  expect(cookies.delete).toHaveBeenCalledWith('confirm', expect.objectContaining({ path: '/' }));
});

test.each([
  { value: 'on', confirms: true },
  { value: 'yes', confirms: false },
  { value: undefined, confirms: false },
])('a cookie of $value means $confirms', ({ value, confirms }) => {
  expect(readConfirms({ get: () => value })).toBe(confirms);
});
