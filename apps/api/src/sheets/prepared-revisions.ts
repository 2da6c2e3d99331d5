import type { FactSheet } from '@dateline/model';
import * as z from 'zod/mini';
import { QuizItemCount } from './default-quiz.ts';

/** A revision that comes with the code. Its bank passed every check when the code was built. */
export const PreparedRevision = z.strictObject({
  hash: z.string(),
  /** The id of the article. */
  id: z.string(),
  itemCount: z.int(),
  quizItemCount: QuizItemCount,
});
export type PreparedRevision = z.infer<typeof PreparedRevision>;

/** The revisions that come with the code. A sheet is only read if the store lacks it. */
export interface PreparedRevisions {
  list(): Promise<readonly PreparedRevision[]>;
  read(hash: string): Promise<FactSheet>;
}

/** The path of the list among the assets, which only the Worker can read. */
export const manifestPath = '/sheets/manifest.json';

/** The path of a revision's sheet among the assets. */
export function sheetPathOf(hash: string): string {
  return `/sheets/${hash}.json`;
}
