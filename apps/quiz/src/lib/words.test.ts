import { expect, test } from 'vitest';
import { capitalise, countOf, joinWords } from './words.ts';

test.each([
  { words: [], joined: '' },
  { words: ['a'], joined: 'a' },
  { words: ['a', 'b'], joined: 'a and b' },
  { words: ['a', 'b', 'c'], joined: 'a, b and c' },
])('$words reads "$joined"', ({ words, joined }) => {
  expect(joinWords(words)).toBe(joined);
});

test('one thing stands in the singular, any other number in the plural', () => {
  expect([0, 1, 2].map((count) => countOf(count, 'item'))).toEqual([
    '0 items',
    '1 item',
    '2 items',
  ]);
});

test('a sentence starts with a capital letter', () => {
  expect(capitalise('the signing')).toBe('The signing');
});
