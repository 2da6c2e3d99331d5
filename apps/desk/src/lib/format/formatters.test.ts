import { expect, test } from 'vitest';
import { formatDate, formatMoment, formatPercent } from './formatters.ts';

test.each([
  ['2025-06-02', '2 June 2025'],
  ['2025-06', 'June 2025'],
  ['2025', '2025'],
  ['', ''],
  ['soon', 'soon'],
])('formats the date "%s" as "%s"', (date, text) => {
  expect(formatDate(date)).toBe(text);
});

test('formats a moment in the order of British English, long or medium', () => {
  const at = '2025-06-03T11:30';
  expect(formatMoment(at)).toBe('3 June 2025 at 11:30');
  expect(formatMoment(at, 'medium')).toBe('3 Jun 2025, 11:30');
});

test('formats a share as a whole percentage', () => {
  expect(formatPercent(0.455)).toBe('46%');
});
