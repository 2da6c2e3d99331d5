import { expect, test } from 'vitest';
import { openSentence, ordinal, spellOut } from './words.ts';

test.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [11, '11th'],
  [12, '12th'],
  [21, '21st'],
  [101, '101st'],
  [113, '113th'],
])('%d as an ordinal', (value, text) => {
  expect(ordinal(value)).toBe(text);
});

test.each([
  [1, 'one'],
  [10, 'ten'],
  [12, 'twelve'],
  [19, 'nineteen'],
  [20, 'twenty'],
  [26, 'twenty-six'],
  [99, 'ninety-nine'],
  [0, undefined],
  [100, undefined],
  [2.5, undefined],
])('%d in words', (value, text) => {
  expect(spellOut(value)).toBe(text);
});

test('a sentence does not begin with digits, unless the number is too long in words', () => {
  expect(openSentence('26 people')).toBe('Twenty-six people');
  expect(openSentence('450 people')).toBe('450 people');
  expect(openSentence('the envoys')).toBe('The envoys');
});
