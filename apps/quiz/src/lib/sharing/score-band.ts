import type { Score } from '@dateline/model/public';
import { formatHalves, formatNumber } from '$lib/format/format-number.ts';

/** Whether a score can still be beaten, for messages that invite to try. */
export const scoreBand = ({ points, of }: Score): 'all' | 'other' =>
  points >= of ? 'all' : 'other';

/**
 * Rounds points to halves, as every page and message says them: only the details of a result have the exact ones. Only all points
 * count as all of them, and only none as none.
 */
export function toHalves({ points, of }: Score): number {
  if (points === 0 || points === of) return points;
  return Math.min(of - 0.5, Math.max(0.5, Math.round(points * 2) / 2));
}

/** Formats both parts of a score for a message such as "{points} of {of}", with points in halves: "5½". */
export const formatHalvesOf = (score: Score) => ({
  points: formatHalves(toHalves(score)),
  of: formatNumber(score.of),
});
