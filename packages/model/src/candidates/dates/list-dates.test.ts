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
  [
    'It grew in the third quarter of 2023.',
    [['the third quarter of 2023', '2023-07-01/2023-09-30']],
  ],
  ['It grew in the 2023 third quarter.', [['the 2023 third quarter', '2023-07-01/2023-09-30']]],
  ['It grew in Q3 2023.', [['Q3 2023', '2023-07-01/2023-09-30']]],
  [
    'It grew in last year’s third quarter.',
    [['last year’s third quarter', '2024-07-01/2024-09-30']],
  ],
  ['It grew in this quarter.', [['this quarter', '2025-04-01/2025-06-30']]],
  ['It will grow in the next quarter.', [['next quarter', '2025-07-01/2025-09-30']]],
  ['It was popular in the ’80s.', [['in the ’80s', '1980-01-01/1989-12-31']]],
  ['It will be ready by year-end.', [['year-end', '2025-12-31']]],
  ['It will be ready by the end of the year.', [['the year', '2025']]],
  ['It began on Christmas Day.', [['Christmas Day', '2024-12-25']]],
  ['It will begin on New Year’s Eve.', [['New Year’s Eve', '2025-12-31']]],
  ['It began on Thanksgiving.', [['Thanksgiving', '2024-11-28']]],
  ['It began at the weekend.', [['at the weekend', '2025-06-14/2025-06-15']]],
  ['They meet this weekend.', [['this weekend', '2025-06-21/2025-06-22']]],
  [
    'It lost £3m in 2023, up from £2m a year earlier.',
    [
      ['2023', '2023'],
      ['a year earlier', '2022'],
    ],
  ],
  [
    'It earned £3m in the first quarter, up from £2m a year ago.',
    [
      ['the first quarter', '2025-01-01/2025-03-31'],
      ['a year ago', '2024-01-01/2024-03-31'],
    ],
  ],
  [
    'It grew in the first quarter. Its founder left a year ago.',
    [
      ['the first quarter', '2025-01-01/2025-03-31'],
      ['a year ago', '2024'],
    ],
  ],
  [
    'It earned more in 2023 than in the previous year.',
    [
      ['2023', '2023'],
      ['the previous year', '2022'],
    ],
  ],
  [
    'It opened in 2019. That year it won a prize.',
    [
      ['2019', '2019'],
      ['That year', '2019'],
    ],
  ],
  [
    'They met on 7 May 2025. Later in the day it ended.',
    [
      ['7 May 2025', '2025-05-07'],
      ['Later in the day', '2025-05-07'],
    ],
  ],
  ['May Holm and June Strand met.', []],
  ['They came that year.', []],
  ['They won in the quarter-final.', []],
  ['They came the day after the vote.', []],
  ['They met Theresa May and Jan Kavan. It may rain.', []],
  ['It never began on 31 June 2025.', []],
])('resolves the dates of "%s"', (text, dates) => {
  const found = resolveDates(text, published).map((date) => [date.text, valueOf(date.time)]);
  expect(found).toEqual(dates);
});

test.each([
  'Gen. Ada B. Holm will speak on Tuesday.',
  'The match will be played in Lahore on Tuesday.',
  'He said that she would resign on Tuesday.',
  'Talks could begin as early as Tuesday.',
  'Unions planned a march through the old town on Tuesday.',
  'The trial begins in Lahore on Tuesday.',
  'On Tuesday, the party will choose a leader.',
  'The interest is payable on Tuesday.',
  'Both sides met ahead of Tuesday’s vote.',
  'They have to leave by Tuesday.',
])('looks ahead in "%s"', (text) => {
  expect(resolveDates(text, published)).toMatchObject([{ time: { date: '2025-06-24' } }]);
});

test.each([
  'He was shot by a gunman in Lahore on Tuesday.',
  'Two hundred had arrived by Tuesday.',
  'Until Tuesday, nobody had called.',
  'His lead was swept away by Tuesday’s vote.',
  'On Tuesday, she said that the party will choose a leader.',
])('looks back in "%s"', (text) => {
  expect(resolveDates(text, published)).toMatchObject([{ time: { date: '2025-06-17' } }]);
});

test('a year ago means a quarter if the paragraphs before speak of one', () => {
  const text = 'Net income rose to $7 million from $5 million a year ago.';
  expect(resolveDates(text, published, { year: 2025, number: 0 })).toMatchObject([
    { time: { start: '2024-01-01', end: '2024-03-31' } },
  ]);
});

test('says which parts of a date the text does not give, and the rule', () => {
  expect(resolveDates('It began on 2 June.', published)).toMatchObject([
    { at: 12, time: { inferred: ['year'] }, rule: 'the year nearest to publication' },
  ]);
  expect(resolveDates('It began on 2 June 2025.', published)).toMatchObject([
    { time: { inferred: [] }, rule: 'as written' },
  ]);
});
