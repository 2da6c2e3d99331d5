import { expect, test } from 'vitest';
import { textFragmentUrl } from './text-fragment.ts';

const at = { paragraph: 1, start: 0, end: 9 };

test('a quote is found again in the article, whatever signs it holds', () => {
  const evidence = [at, { ...at, quote: 'a well-meant, “long” & winding' }];
  expect(textFragmentUrl('https://news.example/a#top', evidence)).toBe(
    'https://news.example/a#:~:text=a%20well%2Dmeant%2C%20%E2%80%9Clong%E2%80%9D%20%26%20winding',
  );
});

test.each([
  { url: undefined, evidence: [{ ...at, quote: 'words' }] },
  { url: 'https://news.example/a', evidence: [at] },
  { url: 'https://news.example/a', evidence: [] },
])('without an address or a quote there is no such link', ({ url, evidence }) => {
  expect(textFragmentUrl(url, evidence)).toBeUndefined();
});
