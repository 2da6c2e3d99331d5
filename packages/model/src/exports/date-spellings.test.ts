import { expect, test } from 'vitest';
import { findAskedYear } from '../attempt/asked-year.ts';
import { readDate } from '../interactions/date-text.ts';
import { listDateSpellings } from './date-spellings.ts';

test.each([
  ['2025-06-02', 'day', 'On what date did they leave?'],
  ['2025-05-31', 'day', 'On what date in 2025 did they leave?'],
  ['1969-07', 'month', 'In which month was it?'],
  ['1969', 'year', 'In which year was it?'],
])('every spelling of %s is read as that %s', (date, granularity, stem) => {
  const spellings = listDateSpellings(date, stem);
  expect(new Set(spellings).size).toBe(spellings.length);
  const read = spellings.map((spelling) => readDate(spelling, findAskedYear(stem)));
  expect(read).toEqual(spellings.map(() => ({ ok: true, date, granularity })));
});

test('a day is spelled in the usual way first, and without its year only if the question names it', () => {
  const stem = 'On what date did they leave?';
  const spellings = listDateSpellings('2025-06-13', stem);
  expect(spellings[0]).toBe('13 June 2025');
  expect(spellings).toEqual(
    expect.arrayContaining(['June 13, 2025', '13th June 2025', '13 Jun 2025', '13/6/2025']),
  );
  expect(spellings).not.toContain('13 June');
  expect(listDateSpellings('2025-06-13', `${stem} In 2025`)).toContain('13 June');
});
