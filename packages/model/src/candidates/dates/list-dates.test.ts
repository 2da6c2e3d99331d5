import { expect, test } from 'vitest';
import type { Time } from '../../sheet/time.ts';
import { resolveDates } from './list-dates.ts';

const valueOf = (time: Time): string =>
  'date' in time
    ? time.date
    : 'month' in time
      ? time.month
      : 'year' in time
        ? time.year
        : `${time.start}/${time.end}`;

/** As seen from a Friday. */
const published = '2025-06-20';

test.each<[string, readonly (readonly [string, string])[]]>([
  ['It began on 7 May 2025.', [['7 May 2025', '2025-05-07']]],
  ['It began on May 7, 2025.', [['May 7, 2025', '2025-05-07']]],
  ['It began on 2 June.', [['2 June', '2025-06-02']]],
  ['It began on 24 December.', [['24 December', '2024-12-24']]],
  ['It will begin on 24 December.', [['24 December', '2025-12-24']]],
  ['It ran from 2 to 14 June.', [['2 to 14 June', '2025-06-02/2025-06-14']]],
  ['It ran between 2 and 14 June.', [['2 and 14 June', '2025-06-02/2025-06-14']]],
  ['It ran from 28 April to 2 May 2024.', [['28 April to 2 May 2024', '2024-04-28/2024-05-02']]],
  ['It began in 1986.', [['1986', '1986']]],
  ['The 1600 people left.', []],
  ['It began in March.', [['March', '2025-03']]],
  ['It began on Tuesday.', [['Tuesday', '2025-06-17']]],
  ['It will begin on Tuesday.', [['Tuesday', '2025-06-24']]],
  ['It began last Friday.', [['last Friday', '2025-06-13']]],
  ['It began on Friday, 13 June.', [['13 June', '2025-06-13']]],
  ['It began yesterday.', [['yesterday', '2025-06-19']]],
  ['It begins tomorrow.', [['tomorrow', '2025-06-21']]],
  ['It began last week.', [['last week', '2025-06-09/2025-06-15']]],
  ['It began last month.', [['last month', '2025-05']]],
  ['It begins next year.', [['next year', '2026']]],
  ['It began two days ago.', [['two days ago', '2025-06-18']]],
  ['It began three years ago.', [['three years ago', '2022']]],
  ['It began last October.', [['last October', '2024-10']]],
  ['It began in June last year.', [['June last year', '2024-06']]],
  ['It was popular in the 1990s.', [['in the 1990s', '1990-01-01/1999-12-31']]],
  ['It grew in the first quarter.', [['the first quarter', '2025-01-01/2025-03-31']]],
  [
    'They met on 7 May 2025. The next day it ended.',
    [
      ['7 May 2025', '2025-05-07'],
      ['The next day', '2025-05-08'],
    ],
  ],
  [
    'They met on 19 September 1986. It ended on 30 September.',
    [
      ['19 September 1986', '1986-09-19'],
      ['30 September', '1986-09-30'],
    ],
  ],
  ['They met Theresa May and Jan Kavan. It may rain.', []],
  ['It never began on 31 June 2025.', []],
])('resolves the dates of "%s"', (text, dates) => {
  const found = resolveDates(text, published).map((date) => [date.text, valueOf(date.time)]);
  expect(found).toEqual(dates);
});

test('says which parts of a date the text does not give, and the rule', () => {
  expect(resolveDates('It began on 2 June.', published)).toMatchObject([
    { at: 12, time: { inferred: ['year'] }, rule: 'the year nearest to publication' },
  ]);
  expect(resolveDates('It began on 2 June 2025.', published)).toMatchObject([
    { time: { inferred: [] }, rule: 'as written' },
  ]);
});
