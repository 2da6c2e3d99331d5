import { intlLocale } from './intl-locale.ts';

/** Formats a number with grouped thousands and all its decimals, in the language of the page: "1,250.5". */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat(intlLocale(), { maximumFractionDigits: 20 }).format(value);
}

/** Rounds a share between 0 and 1 to a whole percentage from 1 to 99, since 0% and 100% mean none and all. */
export function toPercentage(share: number): number {
  return Math.min(99, Math.max(1, Math.round(share * 100)));
}

/** Formats points with at most two decimals, in the language of the page: "7.5", "0.67", "−2". */
export function formatPoints(points: number): string {
  return new Intl.NumberFormat(intlLocale(), { maximumFractionDigits: 2 })
    .format(points)
    .replace('-', '−');
}

/** Formats points that are rounded to halves: "7", "5½", "½". */
export function formatHalves(points: number): string {
  const whole = Math.floor(points);
  if (points === whole) return formatNumber(whole);
  return whole === 0 ? '½' : `${formatNumber(whole)}½`;
}

/** Formats both parts of a score, for a message such as "{points} of {of}". */
export function formatScoreParts({ points, of }: { readonly points: number; readonly of: number }) {
  return { points: formatPoints(points), of: formatNumber(of) };
}
