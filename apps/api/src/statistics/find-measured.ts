import { digestPattern } from '@dateline/model';
import * as z from 'zod/mini';
import { Problem } from '../problems/problem.ts';
import type { Library, Revision } from '../sheets/library.ts';
import type { StatisticsStore } from './statistics-store.ts';
import type { Tallies } from './tally.ts';

/** The query for statistics; of the current revision by default. */
export const MeasuredRevision = z.strictObject({
  revision: z
    .optional(z.string().check(z.regex(digestPattern)))
    .check(z.describe('The hash of a revision; the current one by default.')),
});

/** The services that have revisions and their tallies. */
interface MeasuringServices {
  readonly library: Pick<Library, 'findRecent' | 'findRevision'>;
  readonly statistics: Pick<StatisticsStore, 'read'>;
}

/**
 * Finds a revision of an article, the current one if `asked` is undefined, with its tallies. Throws a
 * 404 Problem if there is no such article, or no such revision of it.
 */
export async function findMeasured(
  { library, statistics }: MeasuringServices,
  articleId: string,
  asked: string | undefined,
): Promise<{ readonly revision: Revision; readonly tallies: Tallies }> {
  const current = await library.findRecent(articleId);
  if (current === undefined) throw new Problem('unknown-article');
  const revision = asked === undefined ? current : await library.findRevision(asked);
  if (revision?.article.id !== articleId) throw new Problem('unknown-revision');
  return { revision, tallies: await statistics.read(revision.hash) };
}
