import type { RefusalReason } from '../attempt/refusal-reason.ts';
import type { DateGranularity } from '../attempt/shapes.ts';
import { fromDayNumber, toDayNumber } from '../sheet/time.ts';
import { foldText } from './fold-text.ts';
import { readMonth, readWeekday, weekdayName } from './calendar-names.ts';
import { readOrdinals } from './ordinals.ts';

/** A date with the granularity of its text, or why the text cannot be read. */
export type ReadDate =
  | { readonly ok: true; readonly date: string; readonly granularity: DateGranularity }
  | { readonly ok: false; readonly reason: RefusalReason; readonly message: string };

const filler = new Set(['the', 'of', 'on', 'in']);
const unreadable: ReadDate = {
  ok: false,
  reason: 'unreadable-date',
  message: 'We cannot read this as a date; write it as 14 July 1789 or 1789-07-14',
};
const unclear: ReadDate = {
  ok: false,
  reason: 'two-dates',
  message:
    'This could be read with the day first or with the month first; write the month as a word, or the year first: 1789-07-14',
};

const noSuchDay: ReadDate = {
  ok: false,
  reason: 'no-such-day',
  message: 'The calendar has no such day',
};
const noYear: ReadDate = { ok: false, reason: 'year-missing', message: 'Write the year too' };

/** Formats a day as `YYYY-MM-DD`; refuses a day that is not in the calendar. */
function toDay(year: number, month: number, day: number): ReadDate {
  const two = (part: number): string => String(part).padStart(2, '0');
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  const number = toDayNumber(date);
  return Number.isNaN(number) || fromDayNumber(number) !== date
    ? noSuchDay
    : { ok: true, date, granularity: 'day' };
}

/** Reads `13/6/2025` or `4/4/2025`: the numbers show which one is the day, or are the same. */
function readNumeric(first: number, second: number, year: number): ReadDate {
  if (first === second || first > 12) return toDay(year, second, first);
  return second > 12 ? toDay(year, first, second) : unclear;
}

function readParts(text: string, askedYear: string | undefined): ReadDate {
  const yearFirst = /^(\d{4})(?:([-/])(\d{1,2})(?:\2(\d{1,2}))?)?$/.exec(text);
  if (yearFirst !== null) {
    const [, year = '', , month, day] = yearFirst;
    if (day !== undefined) return toDay(Number(year), Number(month), Number(day));
    if (month === undefined) return { ok: true, date: year, granularity: 'year' };
    return toMonth(year, Number(month));
  }
  const numeric = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(text);
  if (numeric !== null) {
    return readNumeric(Number(numeric[1]), Number(numeric[3]), Number(numeric[4]));
  }
  const [, month, year] = /^(\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  return year === undefined ? readNamed(text, askedYear) : toMonth(year, Number(month));
}

function toMonth(year: string, month: number): ReadDate {
  const isMonth = month >= 1 && month <= 12;
  return isMonth
    ? { ok: true, date: `${year}-${String(month).padStart(2, '0')}`, granularity: 'month' }
    : { ok: false, reason: 'no-such-month', message: 'The calendar has no such month' };
}

/** A mark between a name and a number: "22-apr-2025". */
const betweenNameAndNumber = /(?<=\d)[-/](?=[\p{L}])|(?<=[\p{L}\p{M}])[-/](?=\d)/gu;

/** Reads a date with the month as a word: "2 june 2025", "june 2 2025", "june 2025", "22-apr-2025", "second june". */
function readNamed(text: string, askedYear: string | undefined): ReadDate {
  const parts = readOrdinals(text)
    .replace(/\b(\d{1,2})(?:st|nd|rd|th)\b/g, '$1')
    .replaceAll('.', ' ');
  const words = parts
    .replace(betweenNameAndNumber, ' ')
    .split(' ')
    .filter((word) => word !== '');
  const names = words.flatMap((word) => readMonth(word) ?? []);
  const years = words.filter((word) => /^\d{4}$/.test(word));
  const days = words.filter((word) => /^\d{1,2}$/.test(word));
  const [month] = names;
  const [day] = days;
  if (month === undefined || names.length + years.length + days.length !== words.length) {
    return unreadable;
  }
  if (names.length > 1 || years.length > 1 || days.length > 1) return unreadable;
  const year = years[0] ?? askedYear;
  // 2000 is a leap year, so this refuses only a day that no year has.
  if (year === undefined) return day && !toDay(2000, month, Number(day)).ok ? noSuchDay : noYear;
  return day === undefined ? toMonth(year, month) : toDay(Number(year), month, Number(day));
}

/** Refuses a date that is not on the given day of the week, 0 (Sunday) to 6. */
function checkWeekday(read: ReadDate, weekday: number): ReadDate {
  if (!read.ok) return read;
  if (read.granularity !== 'day') return unreadable;
  const actual = new Date(toDayNumber(read.date) * 86_400_000).getUTCDay();
  if (actual === weekday) return read;
  const message = `This date is a ${weekdayName(actual)}, not a ${weekdayName(weekday)}; correct the date or the day of the week`;
  return { ok: false, reason: 'other-weekday', message };
}

/**
 * Reads a date in a usual spelling, with names in English, Urdu or Hindi: "2 June 2025", "June 2nd, 2025",
 * "2025-06-02", "Jun 2025", "۲ جون ۲۰۲۵". A day of the week has to be that of the date. A date without its year is
 * of `askedYear`, if that is given.
 */
export function readDate(text: string, askedYear?: string): ReadDate {
  const words = foldText(text)
    .split(/[ ,،]+/)
    .filter((word) => word !== '' && !filler.has(word));
  const weekdays = words.flatMap((word) => readWeekday(word) ?? []);
  const rest = words.filter((word) => readWeekday(word) === undefined).join(' ');
  const read = readParts(rest, askedYear);
  const [weekday, another] = weekdays;
  if (another !== undefined) return unreadable;
  return weekday === undefined ? read : checkWeekday(read, weekday);
}
