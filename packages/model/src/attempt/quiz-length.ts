import * as z from 'zod/mini';

/** The most items of a quiz. */
export const longestQuiz = 50;

/** How many items a reader asks for. */
export const QuizLength = z.int().check(z.minimum(1), z.maximum(longestQuiz));
