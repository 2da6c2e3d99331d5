import type { Score } from '../attempt/views.ts';
import { addUp } from './add-up.ts';

/** Adds scores, a point an item at most. */
export function sumScores(scores: readonly number[]): Score {
  return { points: addUp(scores), of: scores.length };
}
