import { aDay } from '$lib/format/a-day.ts';
import { intlLocale } from '$lib/format/intl-locale.ts';
import type { Axis, Segment } from './axis.ts';

/** A date below the axis. */
export interface Tick {
  readonly at: number;
  /** Day and month: "22 Apr". */
  readonly day: string;
  /** The year, if it differs from that of the tick before. */
  readonly year: string | undefined;
}

/** The least distance between dates, in percent of the axis. */
const apart = 9;
const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

/** Returns the first days of every `step`-th month within a segment. */
function monthsIn({ first, last }: Segment, step: number): number[] {
  const begin = new Date(first * aDay);
  const start = begin.getUTCFullYear() * 12 + Math.ceil((begin.getUTCMonth() + 1) / step) * step;
  const days: number[] = [];
  for (let month = start; ; month += step) {
    const day = Date.UTC(Math.floor(month / 12), month % 12) / aDay;
    if (day > last) return days;
    days.push(day);
  }
}

function daysIn(axis: Axis, segment: Segment): number[] {
  const width = (days: number): number => axis.at(segment.first + days) - axis.at(segment.first);
  const span = segment.last - segment.first + 1;
  const step = steps.find((months) => span < months * 28 || width(months * 28) >= apart) ?? 1200;
  const months = monthsIn(segment, step);
  const fits = (day: number): boolean =>
    axis.at(day) - axis.at(segment.first) >= apart && segment.end - axis.at(day) >= apart / 2;
  return [segment.first, ...months.filter(fits)];
}

/** Leaves out dates that are closer to the one before than `distance`. */
function thin(days: readonly number[], axis: Axis, distance: number): number[] {
  const kept: number[] = [];
  for (const day of days) {
    const before = kept.at(-1);
    if (before === undefined || axis.at(day) - axis.at(before) >= distance) kept.push(day);
  }
  return kept;
}

/** Returns the dates below an axis: starts of segments and of months, at least `distance` apart. */
export function toTicks(axis: Axis, distance: number): Tick[] {
  const locale = intlLocale();
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const [short, years] = [format({ day: 'numeric', month: 'short' }), format({ year: 'numeric' })];
  const yearOf = (day: number | undefined): string | undefined =>
    day === undefined ? undefined : years.format(day * aDay);
  const days = axis.segments.flatMap((segment) => daysIn(axis, segment));
  return thin(days, axis, distance).map((day, index, kept) => ({
    at: axis.at(day),
    day: short.format(day * aDay),
    year: yearOf(day) === yearOf(kept[index - 1]) ? undefined : yearOf(day),
  }));
}
