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

test('letters mark options that begin with a number, so that no key may mean two of them', () => {
  expect(optionMarks(numbers)).toEqual(['A', 'B']);
  expect(findOption(numbers, 'b')).toBe(1);
  expect(findOption(numbers, '2')).toBeUndefined();
});
