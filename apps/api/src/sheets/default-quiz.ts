import { assembleQuiz, topics, type Bank } from '@dateline/model';
import * as z from 'zod/mini';

/** The quiz of an attempt that is started without options; it is about all topics. */
export const defaultQuiz = { length: 10, difficulty: 'mixed' } as const;

/** How many items the default quiz of an article has: one number, or from the shortest to the longest. */
export const QuizItemCount = z
  .strictObject({ least: z.int().check(z.minimum(0)), most: z.int().check(z.minimum(0)) })
  .check(
    z.describe(
      'How many items an attempt without options has. A quiz leaves out items that repeat each other or give each other away, so it may have fewer than `itemCount`. The seed decides which, so the number may vary: `least` and `most` were found by trying seeds.',
    ),
  )
  .register(z.globalRegistry, { id: 'QuizItemCount' });
export type QuizItemCount = z.infer<typeof QuizItemCount>;

/** How many seeds are tried. The lengths of a bank's quizzes hardly differ, and a quiz takes about a millisecond. */
const tries = 16;

/** Counts the items of a bank, and of its default quizzes by a few seeds that are always the same. */
export function countItems(bank: Bank): { itemCount: number; quizItemCount: QuizItemCount } {
  const counts = Array.from(
    { length: tries },
    (_, seed) => assembleQuiz(bank, { ...defaultQuiz, topics, seed: String(seed) }).length,
  );
  return {
    itemCount: bank.items.length,
    quizItemCount: { least: Math.min(...counts), most: Math.max(...counts) },
  };
}
