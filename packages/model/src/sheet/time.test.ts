import { describe, expect, it } from 'vitest';
import { formatSpan, formatTime, parseSpan } from './format-time.ts';
import { areDisjoint, fromDayNumber, spanOf, toDayNumber, type Time } from './time.ts';

const times: [Time, string, string, string][] = [
  [
    { granularity: 'day', date: '2024-02-29', inferred: [] },
    '2024-02-29',
    '2024-02-29',
    '29 February 2024',
  ],
  [
    { granularity: 'month', month: '2024-02', inferred: [] },
    '2024-02-01',
    '2024-02-29',
    'February 2024',
  ],
  [
    { granularity: 'month', month: '2023-12', inferred: [] },
    '2023-12-01',
    '2023-12-31',
    'December 2023',
  ],
  [{ granularity: 'year', year: '1999', inferred: [] }, '1999-01-01', '1999-12-31', '1999'],
  [
    { granularity: 'interval', start: '2025-05-07', end: '2025-05-10', inferred: [] },
    '2025-05-07',
    '2025-05-10',
    '7 to 10 May 2025',
  ],
  [
    { granularity: 'interval', start: '2025-04-28', end: '2025-05-02', inferred: [] },
    '2025-04-28',
    '2025-05-02',
    '28 April to 2 May 2025',
  ],
  [
    { granularity: 'interval', start: '2024-12-30', end: '2025-01-02', inferred: [] },
    '2024-12-30',
    '2025-01-02',
    '30 December 2024 to 2 January 2025',
  ],
  [
    { granularity: 'interval', start: '2004-01-01', end: '2009-12-31', inferred: [] },
    '2004-01-01',
    '2009-12-31',
    '2004 to 2009',
  ],
  [
    { granularity: 'interval', start: '2004-01-01', end: '2004-12-31', inferred: [] },
    '2004-01-01',
    '2004-12-31',
    '1 January to 31 December 2004',
  ],
];

describe('a time', () => {
  it.each(times)('%j has its span and its text', (time, first, last, text) => {
    expect(spanOf(time)).toEqual({ first: toDayNumber(first), last: toDayNumber(last) });
    expect(formatTime(time)).toBe(text);
    expect(parseSpan(text)).toEqual(spanOf(time));
  });

  it('counts days before 1970 too', () => {
    expect(fromDayNumber(toDayNumber('1066-10-14'))).toBe('1066-10-14');
    expect(formatSpan({ first: -1, last: -1 })).toBe('31 December 1969');
  });

  it('is disjoint from another only if they share no day', () => {
    expect(areDisjoint({ first: 1, last: 3 }, { first: 4, last: 4 })).toBe(true);
    expect(areDisjoint({ first: 1, last: 3 }, { first: 3, last: 9 })).toBe(false);
    expect(areDisjoint({ first: 5, last: 6 }, { first: 1, last: 4 })).toBe(true);
  });
});
