import type { Score } from '../attempt/views.ts';

/** Adds numbers and rounds to six decimals, which removes binary rounding errors: three thirds are 1. */
export function addUp(values: readonly number[]): number {
  return Math.round(values.reduce((total, value) => total + value, 0) * 1e6) / 1e6;
}

/** Adds the scores of items, each from 0 to 1. */
export function sumScores(scores: readonly number[]): Score {
  return { points: addUp(scores), of: scores.length };
}
