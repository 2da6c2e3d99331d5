import { intlLocale } from './intl-locale.ts';

/** The day of a timestamp, in UTC and in the language of the page: "23 November 2026". */
export function formatDay(timestamp: string): string {
  return new Intl.DateTimeFormat(intlLocale(), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(timestamp),
  );
}
