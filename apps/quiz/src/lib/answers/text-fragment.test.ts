import { expect, test } from 'vitest';
import { textFragmentUrl } from './text-fragment.ts';

const at = { paragraph: 1, start: 0, end: 9 };

test('the text fragment contains the quotation with any characters', () => {
  const evidence = [at, { ...at, quote: 'a well-meant, “long” & winding' }];
  expect(textFragmentUrl('https://news.example/a#top', evidence)).toBe(
    'https://news.example/a#:~:text=a%20well%2Dmeant%2C%20%E2%80%9Clong%E2%80%9D%20%26%20winding',
  );
});

test.each([
  { url: undefined, evidence: [{ ...at, quote: 'words' }] },
  { url: 'https://news.example/a', evidence: [at] },
  { url: 'https://news.example/a', evidence: [] },
])('there is no link without a URL and a quotation', ({ url, evidence }) => {
  expect(textFragmentUrl(url, evidence)).toBeUndefined();
});
