import { expect, test } from 'vitest';
import { capitalise, joinWords } from './words.ts';

test.each([
  { words: [], joined: '' },
  { words: ['a'], joined: 'a' },
  { words: ['a', 'b'], joined: 'a and b' },
  { words: ['a', 'b', 'c'], joined: 'a, b and c' },
])('joins $words to "$joined"', ({ words, joined }) => {
  expect(joinWords(words)).toBe(joined);
});

test.each([
  { language: 'en', joined: 'Rome, Oslo and Bonn' },
  { language: 'de', joined: 'Rome, Oslo und Bonn' },
])('joins names in the language $language', ({ language, joined }) => {
  expect(joinWords(['Rome', 'Oslo', 'Bonn'], language)).toBe(joined);
});

test('capitalises the start of a sentence', () => {
  expect(capitalise('the signing')).toBe('The signing');
});
