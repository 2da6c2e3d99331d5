import { readNumber } from '../../interactions/number-text.ts';
import type { Time } from '../../sheet/time.ts';
import { daysTime, monthTime, quarterTime, yearTime, type Quarter, type View } from './calendar.ts';

/** What a relative date is counted from. */
export interface Anchor extends View {
  /** Whether it is counted from a date of the text, and not from the publication. */
  readonly isFromText: boolean;
  /** The quarter that the text speaks of, if the words can mean one. */
  readonly quarter?: Quarter | undefined;
}

/** The named words of a match. */
export type Words = Readonly<Record<string, string | undefined>>;

/** -1 for "last", 1 for "next", 0 for "this" and no word. */
export const step = (word: string | undefined): number =>
  /last|past|previous/i.test(word ?? '') ? -1 : /next|coming/i.test(word ?? '') ? 1 : 0;

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

/** Shifts a time; a year before a quarter is the same quarter of that year. */
export function shiftBack(anchor: Anchor, unitName: string, by: number): Time {
  const { quarter } = anchor;
  return quarter !== undefined && /year/i.test(unitName)
    ? quarterTime(quarter.year + by, quarter.number)
    : shift(anchor, unitName.toLowerCase(), by);
}

/** Reads "two" or "a couple of". */
export function countOf(words: Words): number | undefined {
  const text = (words.count ?? '').toLowerCase();
  if (/couple/.test(text)) return 2;
  return /^an?$/.test(text) ? 1 : readNumber(text);
}
