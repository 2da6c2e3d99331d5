import { expect, test } from 'vitest';
import { digitsTaken, optionMarks } from './option-marks.ts';

test.each([
  { labels: ['Moscow', 'Geneva', 'Apollo 8'], marks: ['1', '2', '3'] },
  { labels: ['7', '11', '3'], marks: ['A', 'B', 'C'] },
  { labels: ['Moscow', 'about 7', '8 weeks'], marks: ['A', 'B', 'C'] },
  { labels: ['$1,250', 'nothing'], marks: ['A', 'B'] },
])('$labels are marked $marks, so that no mark reads as part of an answer', ({ labels, marks }) => {
  expect(optionMarks(labels.map((label) => ({ label })))).toEqual(marks);
});

test.each([
  { labels: ['Moscow', 'Geneva'], taken: undefined },
  { labels: ['7', '11', '3'], taken: '713' },
  { labels: ['Moscow', 'about 7', '$1,250'], taken: '1' },
])('among $labels, the digits $taken choose no option by its place', ({ labels, taken }) => {
  expect(digitsTaken(labels.map((label) => ({ label })))).toBe(taken);
});
