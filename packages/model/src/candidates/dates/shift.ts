import { readNumber } from '../../interactions/number-text.ts';
import { toDayNumber, type Time } from '../../sheet/time.ts';
import {
  daysTime,
  monthTime,
  quarterTime,
  toCalendar,
  yearTime,
  type Calendar,
} from './calendar.ts';

/** What a relative date is counted from. */
export interface Anchor {
  /** The day of publication, or the date before it in the text. */
  readonly day: Calendar;
  /** Whether the sentence looks ahead: "will", "is due". */
  readonly isAhead: boolean;
  /** The date before it in the text. */
  readonly last?: Time | undefined;
}

/** The named words of a match. */
export type Words = Readonly<Record<string, string | undefined>>;

/** -1 for "last", 1 for "next", 0 for "this" and no word. */
export const step = (word: string | undefined): number =>
  /last|past|previous/i.test(word ?? '') ? -1 : /next|coming/i.test(word ?? '') ? 1 : 0;

/** A year before a quarter is the same quarter. */
function shiftQuarter({ last }: Anchor, by: number): Time | undefined {
  if (last?.granularity !== 'interval') return undefined;
  const { year, month: first } = toCalendar(toDayNumber(last.start));
  const length = toDayNumber(last.end) - toDayNumber(last.start);
  const isQuarter = length >= 89 && length <= 91 && last.start.endsWith('-01');
  return isQuarter ? quarterTime(year + by, Math.floor(first / 3)) : undefined;
}

/** The time that lies so many days, weeks, months or years from a day; a week, month or year as a whole. */
export function shift(
  { day: { number, year, month: at } }: Anchor,
  unitName: string,
  by: number,
): Time {
  switch (unitName) {
    case 'day':
      return daysTime(number + by, number + by);
    case 'week': {
      const monday = number - ((new Date(number * 86_400_000).getUTCDay() + 6) % 7) + 7 * by;
      return daysTime(monday, monday + 6);
    }
    case 'month':
      return monthTime(year, at + by);
    default:
      return yearTime(year + by);
  }
}

/** Shifts a time; a year from a quarter is a quarter. */
export const shiftBack = (anchor: Anchor, unitName: string, by: number): Time =>
  (/year/i.test(unitName) ? shiftQuarter(anchor, by) : undefined) ??
  shift(anchor, unitName.toLowerCase(), by);

/** Reads "two" or "a couple of". */
export function countOf(words: Words): number | undefined {
  const text = (words.count ?? '').toLowerCase();
  if (/couple/.test(text)) return 2;
  return /^an?$/.test(text) ? 1 : readNumber(text);
}
