import { expect, test } from 'vitest';
import { findAskedYear } from './asked-year.ts';

test.each([
  { stem: 'When were the delegations sent abroad?', year: undefined },
  { stem: 'On which day in 1961 did he fly?', year: '1961' },
  { stem: 'After the flight of May 1961, when was the next?', year: undefined },
  { stem: 'In 1961, and in no other year, when?', year: '1961' },
  { stem: 'Which came between 1961 and 1969?', year: undefined },
  { stem: 'In 1961 and again in 1962: when?', year: undefined },
  { stem: 'When did 1500 people gather?', year: undefined },
])('a date about "$stem" without its year is read by $year', ({ stem, year }) => {
  expect(findAskedYear(stem)).toBe(year);
});
