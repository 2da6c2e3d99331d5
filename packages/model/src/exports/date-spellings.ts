import { findAskedYear } from '../attempt/asked-year.ts';
import { ordinal } from '../english/words.ts';
import { formatDate } from '../sheet/format-time.ts';

/** English spellings of a day: "2 June", "2nd June", "June 2", "Jun 2"; with a year the month may come before a comma. */
function spellDay(day: string, month: string, year?: string): string[] {
  const days = [day, ordinal(Number(day))];
  const months = [...new Set([month, month.slice(0, 3)])];
  const after = year === undefined ? [''] : [` ${year}`, `, ${year}`];
  return months.flatMap((name) =>
    days.flatMap((each) => [
      `${each} ${name}${after[0]}`,
      ...after.map((end) => `${name} ${each}${end}`),
    ]),
  );
}

/** `13/6/2025`, if it can only be read in one way. */
function spellInNumbers(day: string, date: string): string[] {
  const [year = '', month = ''] = date.split('-');
  return Number(day) > 12 || Number(day) === Number(month)
    ? [`${day}/${Number(month)}/${year}`]
    : [];
}

/**
 * Spellings of a date for systems that compare texts, the usual one first. All are among those that the quiz reads; a day
 * also without its year, if a given stem names the year.
 */
export function listDateSpellings(date: string, stem = ''): string[] {
  const usual = formatDate(date);
  if (date.length === 4) return [usual];
  const [first = '', second = '', third] = usual.split(' ');
  if (third === undefined) return [usual, `${first.slice(0, 3)} ${second}`, date];
  const withYear = spellDay(first, second, third);
  const asked = findAskedYear(stem) === third ? spellDay(first, second) : [];
  return [...new Set([usual, ...withYear, date, ...spellInNumbers(first, date), ...asked])];
}
