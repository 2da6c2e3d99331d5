/** How well a fact was known, from not at all. */
export const grades = ['again', 'hard', 'good', 'easy'] as const;
/** One of them by name. */
export type GradeName = (typeof grades)[number];
