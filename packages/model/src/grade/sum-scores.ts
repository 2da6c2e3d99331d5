import type { Score } from '../attempt/shapes.ts';

/** Adds scores, a point an item at most, without the tails of binary fractions: thirds add up to whole points. */
export function sumScores(scores: readonly number[]): Score {
  const points = scores.reduce((total, score) => total + score, 0);
  return { points: Math.round(points * 1e6) / 1e6, of: scores.length };
}
