import { expect, test } from 'vitest';
import { alternatesOf, pageAddress } from './page-address.ts';

const origin = 'https://quiz.example';

test('a URL is absolute and contains the language, except English', () => {
  expect(pageAddress(origin, '/articles/a')).toBe('https://quiz.example/articles/a');
  expect(pageAddress(origin, '/articles/a', 'ur')).toBe('https://quiz.example/ur/articles/a');
  expect(pageAddress(origin, '/?cursor=x%2By', 'hi')).toBe('https://quiz.example/hi?cursor=x%2By');
});

test('a page has a URL in every language, and the English one for all other readers', () => {
  expect(alternatesOf(origin, '/')).toEqual([
    { hreflang: 'en', href: 'https://quiz.example/' },
    { hreflang: 'ur', href: 'https://quiz.example/ur' },
    { hreflang: 'hi', href: 'https://quiz.example/hi' },
    { hreflang: 'x-default', href: 'https://quiz.example/' },
  ]);
});
