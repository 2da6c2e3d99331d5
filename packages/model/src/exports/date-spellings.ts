import { findAskedYear } from '../attempt/asked-year.ts';
import { ordinal } from '../english/words.ts';
import { formatDate } from '../sheet/format-time.ts';

/** English spellings of a day without its year: "2 June", "June 2", "2nd June", "Jun 2". */
function spellDay(day: string, month: string): string[] {
  const days = [day, ordinal(Number(day))];
  const months = [...new Set([month, month.slice(0, 3)])];
  return months.flatMap((name) => days.flatMap((each) => [`${each} ${name}`, `${name} ${each}`]));
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
  const withoutYear = spellDay(first, second);
  const withYear = withoutYear.flatMap((text) => [`${text} ${third}`, `${text}, ${third}`]);
  const asked = findAskedYear(stem) === third ? withoutYear : [];
  return [...new Set([usual, ...withYear, date, ...spellInNumbers(first, date), ...asked])];
}
