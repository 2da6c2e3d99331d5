import { expect, test } from 'vitest';
import { siteUrl } from './site-url.ts';

test.each([
  ['https://evil.example/ur/articles/a?b=c', 'https://quiz.example/ur/articles/a?b=c'],
  ['http://evil.example:8080/', 'https://quiz.example/'],
  ['https://evil.example//other.example/a', 'https://quiz.example//other.example/a'],
])('%s is %s at the configured origin', (asked, expected) => {
  for (const origin of ['https://quiz.example', 'https://quiz.example/']) {
    expect(siteUrl(new URL(asked), origin).href).toBe(expected);
  }
});

test.each([undefined, ''])('without an origin (%j) a URL stays as it is', (origin) => {
  const url = new URL('http://localhost:5173/a?b');
  expect(siteUrl(url, origin).href).toBe('http://localhost:5173/a?b');
});
