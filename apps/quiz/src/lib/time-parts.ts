import { spanOf, type Time } from '@dateline/model/public';
import { intlLocale } from './intl-locale.ts';

const styles = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  interval: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} satisfies Record<Time['granularity'], Intl.DateTimeFormatOptions>;

const milliseconds = 86_400_000;

/** A time in the language of the page, as finely as it is known, in the parts that Intl writes it with. */
export function timeParts(time: Time): { readonly type: string; readonly value: string }[] {
  const { first, last } = spanOf(time);
  const options = { ...styles[time.granularity], timeZone: 'UTC' } as const;
  const format = new Intl.DateTimeFormat(intlLocale(), options);
  return time.granularity === 'interval'
    ? format.formatRangeToParts(first * milliseconds, last * milliseconds)
    : format.formatToParts(first * milliseconds);
}

/** Writes a time in the language of the page: "22 April 2025", "7–10 May 2025". */
export function formatTime(time: Time): string {
  return timeParts(time)
    .map(({ value }) => value)
    .join('');
}
