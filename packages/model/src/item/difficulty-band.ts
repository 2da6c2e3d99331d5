/** The bands of predicted difficulty, the easiest first. */
export const bands = ['easy', 'medium', 'hard'] as const;
/** One of the bands. */
export type Band = (typeof bands)[number];

/** The difficulties from which an item is no longer easy, and from which it is hard. */
const limits = { easy: 0.45, hard: 0.65 } as const;

/** The band of a predicted difficulty from 0 to 1. */
export function bandOf(difficulty: number): Band {
  if (difficulty < limits.easy) return 'easy';
  return difficulty < limits.hard ? 'medium' : 'hard';
}
