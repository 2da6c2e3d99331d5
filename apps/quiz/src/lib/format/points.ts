import type { Score } from '@dateline/model/public';
import { formatNumber } from './format-number.ts';
import { intlLocale } from './intl-locale.ts';

/**
 * Rounds points to halves, as every page and message says them: only the details of a result have the exact ones. Only all points
 * count as all of them, and only none as none.
 */
export function toHalves({ points, of }: Score): number {
  if (points === 0 || points === of) return points;
  return Math.min(of - 0.5, Math.max(0.5, Math.round(points * 2) / 2));
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

/** Formats both parts of a score for a message such as "{points} of {of}", with points in halves: "5½". */
export const formatHalvesOf = (score: Score) => ({
  points: formatHalves(toHalves(score)),
  of: formatNumber(score.of),
});
