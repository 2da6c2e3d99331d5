import type { Candidate } from './candidate.ts';

/**
 * Predicts how hard an item is, from 0 to 1, by its distractors: those that are keys of sibling
 * facts tempt a reader who half knows, those that an editor or a rule made up tempt less. Items
 * without distractors (order, match) are taken as of middling difficulty.
 */
export function predictDifficulty(distractors: readonly Candidate[]): number {
  if (distractors.length === 0) return 0.5;
  const siblings = distractors.filter(
    ({ rule, facts }) => rule === 'single-valued' || rule === 'closed-list' || facts.length > 1,
  );
  return Math.round((0.2 + (0.6 * siblings.length) / distractors.length) * 100) / 100;
}
