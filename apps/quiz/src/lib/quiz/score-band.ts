import type { Score, Verdict } from '@dateline/model/public';

/** How many answers were wholly right. Friends compare this number, because it is whole. */
export const countRight = (verdicts: readonly Verdict['verdict'][]): number =>
  verdicts.filter((verdict) => verdict === 'correct').length;

/** Whether a score can still be beaten, for messages that invite to try. */
export const scoreBand = ({ points, of }: Score): 'all' | 'other' =>
  points >= of ? 'all' : 'other';

/**
 * Rounds points to halves, for large type. Only all points count as all of them, and only none as none. The other
 * numbers of the page say the exact ones.
 */
export function toHalves({ points, of }: Score): number {
  if (points === 0 || points === of) return points;
  return Math.min(of - 0.5, Math.max(0.5, Math.round(points * 2) / 2));
}
