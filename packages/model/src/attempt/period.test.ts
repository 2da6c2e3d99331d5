import { expect, test } from 'vitest';
import { findPeriod } from './period.ts';

test.each([
  { stem: 'When were the delegations sent abroad?', month: '2025-06', period: '2025-06' },
  { stem: 'When were the delegations sent abroad?', month: undefined, period: undefined },
  { stem: 'On which day in 1961 did he fly?', month: '1969-07', period: '1961' },
  { stem: 'After the flight of May 1961, when was the next?', month: '1969-07', period: undefined },
  { stem: 'In 1961, and in no other year, when?', month: undefined, period: '1961' },
  { stem: 'Which came between 1961 and 1969?', month: '1969-07', period: undefined },
  { stem: 'In 1961 and again in 1962: when?', month: '1969-07', period: undefined },
  { stem: 'When did 1500 people gather?', month: '1969-07', period: undefined },
  { stem: 'When did 400 people gather?', month: '1969-07', period: '1969-07' },
])('a date about "$stem" without its year is read by $period', ({ stem, month, period }) => {
  expect(findPeriod(stem, { ...(month && { month }) })).toBe(period);
});
