/** How many questions one tap starts. */
export const quickLength = 10;

/** The usual time for a question with its feedback: 18 seconds, in minutes. */
const minutesForItem = 0.3;

/** Returns about how many minutes a quiz takes, at least one. */
export const quizMinutes = (count: number): number =>
  Math.max(1, Math.round(count * minutesForItem));
