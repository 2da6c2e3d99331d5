import { expect, test } from 'vitest';
import { optionMarks } from './option-marks.ts';

test.each([
  { labels: ['Moscow', 'Geneva', 'Apollo 8'], marks: ['1', '2', '3'] },
  { labels: ['7', '11', '3'], marks: ['A', 'B', 'C'] },
  { labels: ['Moscow', 'about 7', '8 weeks'], marks: ['A', 'B', 'C'] },
  { labels: ['$1,250', 'nothing'], marks: ['A', 'B'] },
])('$labels are marked $marks, so that no mark reads as part of an answer', ({ labels, marks }) => {
  expect(optionMarks(labels.map((label) => ({ label })))).toEqual(marks);
});
