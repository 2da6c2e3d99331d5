import { RevisionChanges } from '@dateline/model';
import * as z from 'zod/mini';
import { requireEditor, type EditorEnv } from '../../http/require-editor.ts';
import { Hono } from '../../http/hono.ts';
import { describeCall, type AnswerOf } from '../../http/operation.ts';
import { orUnavailable } from '../../platform/or-unavailable.ts';
import { plainLine } from '../../http/plain-text.ts';
import { Problem } from '../../problems/problem.ts';
import type { Services } from '../../services.ts';
import { json } from '../../http/validate.ts';

const path = '/v1/articles/:articleId/revisions';

const PublishRevision = z.strictObject({
  sheet: z.looseObject({}),
  note: plainLine(500),
  dryRun: z._default(z.boolean(), false),
});

export const operation = /* @__PURE__ */ describeCall(() => {
  const count = z.int().check(z.minimum(0));
  const body = z
    .strictObject({
      revision: z.string(),
      previous: z.nullable(z.string()).check(z.describe('What was current before.')),
      published: z.boolean().check(z.describe('Whether this call has made the revision current.')),
      changes: z.nullable(RevisionChanges).check(z.describe('Null where nothing is compared.')),
      attempts: z
        .nullable(z.strictObject({ begun: count, responses: count }))
        .check(
          z.describe(
            'Attempts begun at the revision before, and counted responses to its items that are ' +
              'rekeyed or retired; null where they cannot be counted.',
          ),
        ),
    })
    .register(z.globalRegistry, { id: 'PublishedRevision' });
  return {
    id: 'publishRevision',
    method: 'post',
    path,
    tag: 'Editing',
    summary: 'Publish a sheet, or see what publishing it would change',
    description:
      'The sheet is published if it has the id that the path names, keeps every rule, and its bank ' +
      'passes every check. The note is what readers are told. Publishing the current revision again ' +
      'changes nothing, or ends the withdrawal of the article.',
    isForEditors: true,
    param: z.strictObject({ articleId: z.string().check(z.maxLength(80)) }),
    json: PublishRevision.register(z.globalRegistry, { id: 'PublishRevision' }),
    success: {
      200: { description: 'Nothing was published', body },
      201: { description: 'The revision is current now', body },
    },
    problems: ['revision-conflict', 'invalid-request', 'refused-sheet', 'unavailable'],
  };
});

/** Counts whom a change concerns; publishing does not depend on it. */
async function countTouched(
  { statistics }: Services,
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
      responses: responses.reduce((sum, count) => sum + count, 0),
    };
  } catch {
    return null;
  }
}

/** Enough for a sheet of several thousand facts. */
const maxBytes = 1024 * 1024;

export const publishRevision = new Hono<EditorEnv>().post(
  path,
  requireEditor,
  json(PublishRevision, { maxBytes }),
  async (context) => {
    const { library, desk } = context.env;
    const articleId = context.req.param('articleId');
    const request = { articleId, editor: context.get('editor'), ...context.req.valid('json') };
    await library.fill();
    const outcome = await orUnavailable(() => desk.publish(request));
    library.forget(articleId);
    if (outcome.status === 'conflict') throw new Problem('revision-conflict');
    if (outcome.status === 'refused') {
      const inSheet = outcome.faults.map(({ path: at, message }) => ({
        path: ['sheet', ...at],
        message,
      }));
      throw new Problem('refused-sheet', { errors: inSheet });
    }
    const { revision, previous, published, changes } = outcome;
    const attempts = await countTouched(context.env, previous, changes);
    const answer = { revision, previous, published, changes, attempts };
    return context.json(answer satisfies AnswerOf<typeof operation, 201>, published ? 201 : 200);
  },
);
