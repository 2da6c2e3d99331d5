import { expect, test } from 'vitest';
import { formatTime } from '../sheet/format-time.ts';
import { writeOptions, writeValue, type Names } from './value-text.ts';

const names: Names = { nameOf: (id) => id, nameOfFact: (id) => id, formatTime };

test('a small number is written in words inside a sentence, and in digits as an option', () => {
  expect(writeValue(names, { count: 7, of: 'delegations', bound: 'exact' })).toBe(
    'seven delegations',
  );
  expect(writeOptions(names, { count: 7, of: 'delegations', bound: 'exact' })[0]).toBe('7');
});

test('a bound stands before the number', () => {
  expect(writeValue(names, { count: 422_000, of: 'people', bound: 'atLeast' })).toBe(
    'at least 422,000 people',
  );
});

test('money has the sign of its currency', () => {
  expect(writeValue(names, { count: 5, of: 'pounds', bound: 'exact' })).toBe('£5');
  expect(writeOptions(names, { count: 15_000, of: 'pounds', bound: 'exact' })).toContain('£15,000');
});

test.each([
  ['The convention’s model', 'the convention’s model'],
  ['The Hague', 'The Hague'],
  ['A vote', 'a vote'],
])('"%s" is "%s" inside a sentence', (text, inside) => {
  expect(writeValue(names, { text, plural: false })).toBe(inside);
  expect(writeValue({ ...names, nameOf: () => text }, 'it')).toBe(inside);
});
