import { expect, test } from 'vitest';
import { isReadingPage } from './reading-pages.ts';

for (const path of [
  '/',
  '/articles/an-article-2025',
  '/articles/a/briefing',
  '/articles/a/corrections',
  '/review',
]) {
  test(`${path} may be stored`, () => expect(isReadingPage(path, '')).toBe(true));
}

test('the pages of an article may be stored if a result linked to them', () => {
  expect(isReadingPage('/articles/a', '?after=b.c')).toBe(true);
  expect(isReadingPage('/articles/a/briefing', '?question=3')).toBe(true);
});

for (const [path, search] of [
  ['/', '?cursor=2'],
  ['/articles/a/challenge', '?points=3'],
  ['/articles/a/challenge', ''],
  ['/attempts/a.b/1', ''],
  ['/attempts/a.b/result', ''],
  ['/articles/a/card.png', ''],
  ['/review/revisions', ''],
  ['/offline', ''],
] as const) {
  test(`${path}${search} is never stored`, () => expect(isReadingPage(path, search)).toBe(false));
}
