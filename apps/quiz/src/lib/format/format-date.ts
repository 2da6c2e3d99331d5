import { aDay } from '$lib/format/a-day.ts';
import { spanOf, type Time } from '@dateline/model/public';
import { intlLocale } from './intl-locale.ts';

const styles = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  interval: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} satisfies Record<Time['granularity'], Intl.DateTimeFormatOptions>;

/** Formats a time of a fact in the language of the page and returns the parts that Intl gives. */
export function timeParts(time: Time): { readonly type: string; readonly value: string }[] {
  const { first, last } = spanOf(time);
  const options = { ...styles[time.granularity], timeZone: 'UTC' } as const;
  const format = new Intl.DateTimeFormat(intlLocale(), options);
  return time.granularity === 'interval'
    ? format.formatRangeToParts(first * aDay, last * aDay)
    : format.formatToParts(first * aDay);
}

/** Formats a time of a fact in the language of the page: "22 April 2025", "7–10 May 2025". */
export function formatTime(time: Time): string {
  return timeParts(time)
    .map(({ value }) => value)
    .join('');
}

/** Formats the answer to a date item, `2025-06-02`, `2025-06` or `2025`, in the language of the page. */
export function formatAnswerDate(date: string): string {
  if (date.length === 4) return formatTime({ granularity: 'year', year: date, inferred: [] });
  return date.length === 7
    ? formatTime({ granularity: 'month', month: date, inferred: [] })
    : formatTime({ granularity: 'day', date, inferred: [] });
}

/** Formats the day of a timestamp, in UTC and in the language of the page: "23 November 2026". */
export function formatDay(timestamp: string): string {
  return new Intl.DateTimeFormat(intlLocale(), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(timestamp),
  );
}

/**
 * Formats a timestamp to the minute, in 24 hours: "23 November 2026 at 09:05". The time zone is that of the
 * device if undefined. It is not named, because `Intl` puts its name in the middle of a Hindi sentence.
 */
export function formatMoment(
  timestamp: string,
  timeZone: string | undefined,
  language?: string,
): string {
  return new Intl.DateTimeFormat(intlLocale(language), {
    dateStyle: 'long',
    timeStyle: 'short',
    hourCycle: 'h23',
    timeZone,
  }).format(new Date(timestamp));
}
