import * as z from 'zod/mini';

/** A calendar day, `YYYY-MM-DD`, in the proleptic Gregorian calendar. */
const Day = z.iso.date().register(z.globalRegistry, { id: 'Day' });

/** Parts of a time that the article does not state and the editor inferred. */
const Inferred = z._default(z.array(z.enum(['year', 'month', 'day'])), []);

/** When something happened or is due to happen, as precisely as the article says. */
export const Time = z
  .discriminatedUnion('granularity', [
    z.strictObject({
      granularity: z.literal('day'),
      date: Day,
      /** The minute of a match. */
      minute: z.optional(z.int().check(z.minimum(1))),
      inferred: Inferred,
    }),
    z.strictObject({
      granularity: z.literal('month'),
      month: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'Write a month as YYYY-MM')),
      inferred: Inferred,
    }),
    z.strictObject({
      granularity: z.literal('year'),
      year: z.string().check(z.regex(/^\d{4}$/, 'Write a year as YYYY')),
      inferred: Inferred,
    }),
    z
      .strictObject({
        granularity: z.literal('interval'),
        start: Day,
        end: Day,
        inferred: Inferred,
      })
      .check(
        z.refine(({ start, end }) => start < end, {
          path: ['end'],
          message:
            'An interval ends after the day on which it starts; write a single day with granularity "day"',
        }),
      ),
  ])
  .register(z.globalRegistry, { id: 'Time' });
export type Time = z.infer<typeof Time>;

/**
 * The first and the last day on which something can have been for whoever knows its setting, both inclusive: a match of a tournament that
 * began on 14 June. One of the two may be open.
 */
export const TimeBounds = z
  .strictObject({ from: z.optional(Day), to: z.optional(Day) })
  .register(z.globalRegistry, { id: 'TimeBounds' });

/** First and last day of a time, both inclusive, as days since 1970-01-01. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

const dayNumber = (year: number, month: number, day: number): number =>
  new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000;

/** Reads `YYYY-MM-DD` as days since 1970-01-01. */
export function toDayNumber(date: string): number {
  return Date.parse(date) / 86_400_000;
}

/** Formats days since 1970-01-01 as `YYYY-MM-DD`. */
export function fromDayNumber(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** The days that a time may cover; a month or a year covers all of its days. */
export function spanOf(time: Time): Span {
  switch (time.granularity) {
    case 'day':
      return { first: toDayNumber(time.date), last: toDayNumber(time.date) };
    case 'month': {
      const [year = 0, month = 1] = time.month.split('-').map(Number);
      return { first: dayNumber(year, month, 1), last: dayNumber(year, month + 1, 1) - 1 };
    }
    case 'year':
      return {
        first: dayNumber(Number(time.year), 1, 1),
        last: dayNumber(Number(time.year), 12, 31),
      };
    case 'interval':
      return { first: toDayNumber(time.start), last: toDayNumber(time.end) };
  }
}

/** True if no day belongs to both spans. */
export function areDisjoint(a: Span, b: Span): boolean {
  return a.last < b.first || b.last < a.first;
}

/** True if a whole day lies between two spans, so that they are disjoint in every time zone. */
export function areApart(a: Span, b: Span): boolean {
  return a.last + 1 < b.first || b.last + 1 < a.first;
}

const units = { day: 'days', month: 'months', year: 'years', interval: 'days' } as const;

/** The unit in which a time is written: days, months or years; years also for an interval of whole years. */
export function unitOf(time: Time): 'days' | 'months' | 'years' {
  const isOfYears =
    time.granularity === 'interval' &&
    time.start.endsWith('-01-01') &&
    time.end.endsWith('-12-31') &&
    time.start.slice(0, 4) !== time.end.slice(0, 4);
  return isOfYears ? 'years' : units[time.granularity];
}

/** Shifts a year of four digits with whatever follows it: `2004-01-01`. */
const shiftYear = (date: string, by: number): string =>
  String(Number(date.slice(0, 4)) + by).padStart(4, '0') + date.slice(4);

/** Shifts a time by days, months or years, in the unit in which it is written; earlier if `by` is negative. */
export function shiftTime(time: Time, by: number): Time {
  switch (time.granularity) {
    case 'day':
      return { ...time, date: fromDayNumber(toDayNumber(time.date) + by) };
    case 'month': {
      const [year = 0, month = 1] = time.month.split('-').map(Number);
      return { ...time, month: fromDayNumber(dayNumber(year, month + by, 1)).slice(0, 7) };
    }
    case 'year':
      return { ...time, year: shiftYear(time.year, by) };
    case 'interval':
      if (unitOf(time) === 'years') {
        return { ...time, start: shiftYear(time.start, by), end: shiftYear(time.end, by) };
      }
      return {
        ...time,
        start: fromDayNumber(toDayNumber(time.start) + by),
        end: fromDayNumber(toDayNumber(time.end) + by),
      };
  }
}

/** The number of whole days, months or years from one day to another. */
export function countBetween(from: Time, to: Time, unit: 'days' | 'months' | 'years'): number {
  const a = spanOf(from).first;
  const b = spanOf(to).first;
  if (unit === 'days') return b - a;
  const [first, last] = [a, b].map((day) => new Date(day * 86_400_000));
  if (first === undefined || last === undefined) return 0;
  const months =
    (last.getUTCFullYear() - first.getUTCFullYear()) * 12 +
    (last.getUTCMonth() - first.getUTCMonth()) -
    Number(last.getUTCDate() < first.getUTCDate());
  return unit === 'months' ? months : Math.floor(months / 12);
}

/** The position of a time among others: its first day, and the minute of a match as a part of the day. */
export function rankOfTime(time: Time): number {
  const minute = time.granularity === 'day' ? (time.minute ?? 0) : 0;
  return spanOf(time).first + minute / 1440;
}

/** The days that bounds allow, as a span without end where they are open. */
export const allowedSpan = ({ from, to }: z.infer<typeof TimeBounds> = {}): Span => ({
  first: from === undefined ? -Infinity : toDayNumber(from),
  last: to === undefined ? Infinity : toDayNumber(to),
});

/** True if a span lies within another. */
export const isWithin = ({ first, last }: Span, other: Span): boolean =>
  first >= other.first && last <= other.last;
