import { expect, test } from 'vitest';
import { formatLetters, formatRow, readLetters } from './outcome-signs.ts';

test('each outcome has a sign of its own', () => {
  expect(formatRow(['correct', 'partial', 'wrong', 'passed'])).toBe('✅🔶❌➖');
});

test('a line has ten signs', () => {
  const lines = formatRow(Array.from({ length: 12 }, () => 'correct')).split('\n');
  expect(lines.map((line) => line.length)).toEqual([10, 2]);
});

test('letters of an address are read as the same outcomes', () => {
  const outcomes = ['correct', 'wrong', 'passed', 'partial'] as const;
  expect(formatLetters(outcomes)).toBe('rwsp');
  expect(readLetters('rwsp')).toEqual(outcomes);
  expect(readLetters('rx')).toBeUndefined();
});
