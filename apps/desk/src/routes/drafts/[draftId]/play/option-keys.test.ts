import { expect, test } from 'vitest';
import { findOption, optionMarks } from './option-keys.ts';

const words = [{ label: 'Wembley' }, { label: 'Goodison Park' }];
const numbers = [{ label: '16 teams' }, { label: '24 teams' }];

test('numbers mark options in words, and choose them', () => {
  expect(optionMarks(words)).toEqual(['1', '2']);
  expect(findOption(words, '2')).toBe(1);
  expect(findOption(words, '3')).toBeUndefined();
  expect(findOption(words, 'b')).toBeUndefined();
});

test('letters mark options that begin with a number', () => {
  expect(optionMarks(numbers)).toEqual(['A', 'B']);
  expect(findOption(numbers, 'b')).toBe(1);
});

test.each([
  ['16 teams, 24 teams', '2', 1],
  ['1899, 1900, 1901', '1', 0],
  ['88–52, 89–52', '2', 1],
  ['2 goals, 5 goals', '2', undefined],
  ['88–52, 89–52', '3', undefined],
])('beside letters, in %s the key %s chooses the place %s', (labels, key, place) => {
  const options = labels.split(', ').map((label) => ({ label }));
  expect(findOption(options, key)).toBe(place);
});
