import { spanOf, toDayNumber, type Span, type Time } from './time.ts';

/** The English names of the months. */
const monthNames: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The English names of the months as the alternatives of a pattern: "January|February|…". */
export const monthPattern: string = monthNames.join('|');

/** Parses the English name of a month, in full or at least its first three letters, as 1 to 12. */
export function monthNumber(name: string): number | undefined {
  const at = monthNames.findIndex((month) => month.toLowerCase().startsWith(name.toLowerCase()));
  return name.length < 3 || at < 0 ? undefined : at + 1;
}

function partsOf(day: number): { year: string; month: string; day: string } {
  const date = new Date(day * 86_400_000);
  return {
    year: String(date.getUTCFullYear()),
    month: monthNames[date.getUTCMonth()] ?? '',
    day: String(date.getUTCDate()),
  };
}

/**
 * Formats days in English, without Intl, whose output differs between runtimes:
 * "22 April 2025", "7 to 10 May 2025", "28 April to 2 May 2025"; whole years: "2004 to 2009".
 */
export function formatSpan({ first, last }: Span): string {
  const a = partsOf(first);
  const b = partsOf(last);
  const end = `${b.day} ${b.month} ${b.year}`;
  if (first === last) return end;
  const isOfYears =
    `${a.day} ${a.month}` === '1 January' && `${b.day} ${b.month}` === '31 December';
  if (isOfYears && a.year !== b.year) return `${a.year} to ${b.year}`;
  if (a.year !== b.year) return `${a.day} ${a.month} ${a.year} to ${end}`;
  return a.month === b.month ? `${a.day} to ${end}` : `${a.day} ${a.month} to ${end}`;
}

/** Formats a time in English: a day, a month ("May 2025"), a year or an interval. */
export function formatTime(time: Time): string {
  switch (time.granularity) {
    case 'day': {
      const day = toDayNumber(time.date);
      return formatSpan({ first: day, last: day });
    }
    case 'month': {
      const { month, year } = partsOf(toDayNumber(`${time.month}-01`));
      return `${month} ${year}`;
    }
    case 'year':
      return time.year;
    case 'interval':
      return formatSpan({ first: toDayNumber(time.start), last: toDayNumber(time.end) });
  }
}

/** Formats the ISO date of a response (`2025-06-02`, `2025-06` or `2025`) in English. */
export function formatDate(date: string): string {
  if (date.length === 4) return date;
  return date.length === 7
    ? formatTime({ granularity: 'month', month: date, inferred: [] })
    : formatTime({ granularity: 'day', date, inferred: [] });
}

const written =
  /^(?:(\d{1,2})(?: ([A-Z][a-z]+))?(?: (\d{4}))? to )?(?:(\d{1,2}) )?(?:([A-Z][a-z]+) )?(\d{4})$/;

const writtenYears = /^(\d{4}) to (\d{4})$/;

/** Parses the output of `formatTime` and `formatSpan`; undefined for any other text. */
export function parseSpan(text: string): Span | undefined {
  const [, from, to] = writtenYears.exec(text) ?? [];
  if (from !== undefined && to !== undefined) {
    return { first: toDayNumber(`${from}-01-01`), last: toDayNumber(`${to}-12-31`) };
  }
  const [, day, month, year, lastDay, lastMonth, lastYear = ''] = written.exec(text) ?? [];
  const monthAt = (name: string | undefined): string =>
    String(monthNames.indexOf(name ?? '') + 1).padStart(2, '0');
  const dayAt = (of: string, in_: string | undefined, date: string): number =>
    toDayNumber(`${of}-${monthAt(in_)}-${date.padStart(2, '0')}`);
  if (lastYear === '') return undefined;
  if (lastMonth === undefined) {
    return spanOf({ granularity: 'year', year: lastYear, inferred: [] });
  }
  if (!monthNames.includes(lastMonth)) return undefined;
  if (lastDay === undefined) {
    const inMonth = `${lastYear}-${monthAt(lastMonth)}`;
    return spanOf({ granularity: 'month', month: inMonth, inferred: [] });
  }
  const last = dayAt(lastYear, lastMonth, lastDay);
  return {
    first: day === undefined ? last : dayAt(year ?? lastYear, month ?? lastMonth, day),
    last,
  };
}
