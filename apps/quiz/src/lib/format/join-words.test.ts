import { expect, test } from 'vitest';
import { joinWords } from './join-words.ts';

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

test.each([
  { language: 'ur', joined: '1، 2 اور 3' },
  { language: 'hi', joined: '1, 2 और 3' },
  { language: 'en', joined: '1, 2 and 3' },
])('has no comma before the last word in the language $language', ({ language, joined }) => {
  expect(joinWords(['1', '2', '3'], language)).toBe(joined);
});

test('keeps the commas that the words themselves have', () => {
  expect(joinWords(['a', ', b'], 'hi')).toBe('a और , b');
});
