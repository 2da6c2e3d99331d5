import type { Loss } from '../export-format.ts';

/** Formats of facts alone have no questions. */
export const questionsLoss: Loss = {
  part: 'all questions',
  reason: 'this format holds facts of the article',
};
