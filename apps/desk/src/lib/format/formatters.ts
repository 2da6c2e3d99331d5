const locale = 'en-GB';

const year = new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });

/** Formats `2025-06-02`, `2025-06` or `2025`: "2 June 2025". Returns any other text as it is. */
export function formatDate(date: string): string {
  const at = new Date(date);
  if (Number.isNaN(at.getTime())) return date;
  return (date.length === 4 ? year : date.length === 7 ? month : day).format(at);
}

const moments = {
  long: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }),
  medium: new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }),
};

/** Formats a moment in the time zone of this device: "3 June 2025 at 11:30", or "3 Jun 2025, 11:30" if `medium`. */
export const formatMoment = (at: string | number, length: keyof typeof moments = 'long'): string =>
  moments[length].format(new Date(at));

const number = new Intl.NumberFormat(locale);

/** Formats a number with grouped thousands and at most three decimals: "1,250.5". */
export const formatNumber = (value: number): string => number.format(value);

const percent = new Intl.NumberFormat(locale, { style: 'percent' });

/** Formats a share from 0 to 1 as a whole percentage: "45%". */
export const formatPercent = (share: number): string => percent.format(share);
