import { expect, test } from 'vitest';
import { formatRow } from './outcome-signs.ts';

test('each outcome has a sign of its own', () => {
  expect(formatRow(['correct', 'partial', 'wrong', 'passed'])).toBe('✅🔶❌➖');
});

test('a line has ten signs', () => {
  const lines = formatRow(Array.from({ length: 12 }, () => 'correct')).split('\n');
  expect(lines.map((line) => line.length)).toEqual([10, 2]);
});
