import { intlLocale } from './intl-locale.ts';

/** A timestamp to the minute, in UTC and in the language of the page: "23 November 2026 at 09:05 UTC". */
export function formatMoment(timestamp: string): string {
  return new Intl.DateTimeFormat(intlLocale(), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
    timeZoneName: 'short',
  }).format(new Date(timestamp));
}
