import { RevisionChanges } from '@dateline/model';
import * as z from 'zod/mini';
import { plainLine } from '../../http/plain-text.ts';
import { orUnavailable } from '../../platform/unavailable.ts';
import { Problem } from '../../problems/problem.ts';
import type { StatisticsStore } from '../../statistics/statistics-store.ts';
import { defineRoute } from '../define-route.ts';
import { ArticleId } from '../parameters.ts';
import { Previous, refuseConflict } from './refuse-conflict.ts';

const PublishRevision = z
  .strictObject({
    sheet: z.looseObject({}),
    note: plainLine(500),
    previous: z._default(z.nullable(Previous), null),
    restore: z._default(z.boolean(), false),
    dryRun: z._default(z.boolean(), false),
  })
  .register(z.globalRegistry, { id: 'PublishRevision' });

const count = z.int().check(z.minimum(0));

const PublishedRevision = z
  .strictObject({
    revision: z.string(),
    previous: z.nullable(z.string()).check(z.describe('What was current before.')),
    published: z.boolean().check(z.describe('Whether this call has made the revision current.')),
    changes: z.nullable(RevisionChanges).check(z.describe('Null if nothing is compared.')),
    unsigned: z
      .array(z.string())
      .check(
        z.describe(
          'Items that readers got before and do not get now, because their signature has lapsed ' +
            'or they were dropped.',
        ),
      ),
    attempts: z
      .nullable(z.strictObject({ begun: count, responses: count }))
      .check(
        z.describe(
          'Attempts begun at the revision before, and counted responses to its items that are ' +
            'rekeyed or retired; null if they cannot be counted.',
        ),
      ),
  })
  .register(z.globalRegistry, { id: 'PublishedRevision' });

/** Counts the attempts and responses that a change affects. Null if they cannot be counted: publishing does not depend on it. */
async function countAffected(
  statistics: Pick<StatisticsStore, 'read'>,
  previous: string | null,
  changes: RevisionChanges | null,
) {
  if (previous === null || changes === null) return null;
  const { rekeyed, retired } = changes.items;
  try {
    const tallies = await statistics.read(previous);
    const responses = [...rekeyed, ...retired].map(
      (item) => tallies.get(`item:${item}`)?.['attempts'] ?? 0,
    );
    return {
      begun: tallies.get('totals')?.['begun'] ?? 0,
      responses: responses.reduce((sum, each) => sum + each, 0),
    };
  } catch {
    return null;
  }
}

export const publishRevision = defineRoute(
  {
    id: 'publishRevision',
    method: 'post',
    path: '/v1/articles/:articleId/revisions',
    tag: 'Editing',
    summary: 'Publish a sheet, or see what publishing it would change',
    description:
      'The sheet is published if it has the id that the path names, keeps every rule, and its bank ' +
      'passes every check. Readers get its signed items. The note is shown to readers. `previous` is ' +
      'required if the article exists, and null or absent if it is new: of two editors who work on one ' +
      'revision, the second gets 409. A withdrawn article is published only with `restore`. Publishing ' +
      'what is current already changes nothing.',
    isForEditors: true,
    param: z.strictObject({ articleId: ArticleId }),
    unknown: 'unknown-article',
    json: PublishRevision,
    // Enough for a sheet of several thousand facts.
    maxBytes: 1024 * 1024,
    success: {
      200: { description: 'Nothing was published', body: PublishedRevision },
      201: { description: 'The revision is current now', body: PublishedRevision },
    },
    problems: ['revision-conflict', 'refused-sheet', 'unavailable'],
  },
  async (context) => {
    const { library, publisher, statistics } = context.env;
    const { articleId } = context.req.valid('param');
    const request = { articleId, editor: context.get('editor'), ...context.req.valid('json') };
    await library.fill();
    const outcome = await orUnavailable(() => publisher.publish(request));
    library.forget(articleId);
    if (outcome.status === 'conflict') refuseConflict(outcome, request.previous);
    if (outcome.status === 'refused') {
      const errors = outcome.faults.map(({ path, at, message }) => ({
        path: ['sheet', ...path],
        ...(at !== undefined && { at }),
        message,
      }));
      throw new Problem('refused-sheet', { errors });
    }
    const { revision, previous, published, changes, unsigned } = outcome;
    const attempts = await countAffected(statistics, previous, changes);
    return context.json(
      { revision, previous, published, changes, unsigned: [...unsigned], attempts },
      published ? 201 : 200,
    );
  },
);
