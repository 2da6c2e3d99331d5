import { fromDayNumber, type Time } from '../../sheet/time.ts';

/** A day with its parts; `number` counts days since 1970-01-01. */
export interface Calendar {
  readonly number: number;
  readonly year: number;
  readonly month: number;
}

/** Days since 1970-01-01 of a day whose month may lie outside 1 to 12. */
export const dayOf = (year: number, month: number, day: number): number =>
  new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000;

/** The year and month of a day. */
export function toCalendar(number: number): Calendar {
  const date = new Date(number * 86_400_000);
  return { number, year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}

/** The time from a first to a last day, or one day. */
export const daysTime = (first: number, last: number): Time =>
  first >= last
    ? { granularity: 'day', date: fromDayNumber(first), inferred: ['year', 'month', 'day'] }
    : {
        granularity: 'interval',
        start: fromDayNumber(first),
        end: fromDayNumber(last),
        inferred: ['year', 'month', 'day'],
      };

/** A month, which may lie outside 1 to 12. */
export const monthTime = (year: number, month: number): Time => ({
  granularity: 'month',
  month: fromDayNumber(dayOf(year, month, 1)).slice(0, 7),
  inferred: ['year', 'month'],
});

/** A year. */
export const yearTime = (year: number): Time => ({
  granularity: 'year',
  year: String(year).padStart(4, '0'),
  inferred: ['year'],
});

/** A quarter of a year; the first one has number 0. */
export interface Quarter {
  readonly year: number;
  readonly number: number;
}

/** A quarter of a year, counted from 0, which may lie in another year. */
export const quarterTime = (year: number, quarter: number): Time =>
  daysTime(dayOf(year, quarter * 3 + 1, 1), dayOf(year, quarter * 3 + 4, 1) - 1);

/** When an article was published, and whether its sentence looks ahead: "will", "is due". */
export interface View {
  readonly day: Calendar;
  readonly isAhead: boolean;
}

/** Finds the year of a month, or of a day in it, that the text names without one: the nearest that fits. */
export function yearNear(
  { month = 1, day }: { readonly month?: number | undefined; readonly day?: number | undefined },
  { day: published, isAhead }: View,
): number {
  // The month of publication has no distance.
  const isNow = day === undefined && month === published.month;
  const distance = (year: number): number =>
    isNow && year === published.year ? 0 : dayOf(year, month, day ?? 15) - published.number;
  const later = distance(published.year) >= 0 ? published.year : published.year + 1;
  const earlier = distance(published.year) <= 0 ? published.year : published.year - 1;
  if (isAhead) return distance(earlier) > -45 && distance(later) > 300 ? earlier : later;
  return distance(later) < 45 && distance(earlier) < -300 ? later : earlier;
}
