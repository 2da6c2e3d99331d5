import * as z from 'zod/mini';
import { conditional, ConditionalHeader } from '../../http/conditional.ts';
import { Hono } from '../../http/hono.ts';
import { describeCall, type AnswerOf } from '../../http/operation.ts';
import { Problem } from '../../problems/problem.ts';
import { freshness } from '../../sheets/known-statuses.ts';
import type { LogEntry } from '../../sheets/sheet-store.ts';

const path = '/v1/articles/:articleId/corrections';

/** The most entries that are told. */
const most = 100;

export const operation = /* @__PURE__ */ describeCall(() => {
  const count = z.int().check(z.minimum(0));
  const ids = z.array(z.string());
  const changes = z
    .strictObject({
      facts: z.strictObject({ kept: count, rewritten: ids, retired: ids, added: ids }),
      items: z.strictObject({
        kept: count,
        rewritten: count,
        rekeyed: count,
        retired: count,
        added: count,
      }),
    })
    .register(z.globalRegistry, { id: 'PublicChanges' });
  const entry = z.strictObject({
    at: z.iso.datetime(),
    kind: z.enum(['published', 'corrected', 'withdrawn', 'restored']),
    note: z.nullable(z.string()),
    revision: z.string(),
    previous: z.nullable(z.string()),
    changes: z.nullable(changes),
  });
  return {
    id: 'listCorrections',
    method: 'get',
    path,
    tag: 'Articles',
    summary: 'Read what was corrected in an article, newest first',
    description: `The log of an article, at most its last ${most} entries; also of one that is withdrawn.`,
    param: z.strictObject({ articleId: z.string().check(z.maxLength(80)) }),
    header: ConditionalHeader,
    success: {
      200: {
        description: 'The log',
        body: z
          .strictObject({ corrections: z.array(entry) })
          .register(z.globalRegistry, { id: 'CorrectionList' }),
        headers: { ETag: 'Names the answer as it stands.' },
      },
      304: { description: 'The copy at hand is current' },
    },
    problems: ['unknown-article', 'unavailable'],
  };
});

type CorrectionList = AnswerOf<typeof operation, 200>;

/**
 * Names each field that readers may know. Facts are open-book; the id of an item could tell its key,
 * so that items are only counted.
 */
function toPublicEntry({ at, kind, note, revision, previous, changes }: LogEntry) {
  if (changes === null) return { at, kind, note, revision, previous, changes };
  const { facts, items } = changes;
  return {
    at,
    kind,
    note,
    revision,
    previous,
    changes: {
      facts: {
        kept: facts.kept.length,
        rewritten: facts.rewritten,
        retired: facts.retired,
        added: facts.added,
      },
      items: {
        kept: items.kept.length,
        rewritten: items.rewritten.length,
        rekeyed: items.rekeyed.length,
        retired: items.retired.length,
        added: items.added.length,
      },
    },
  };
}

export const listCorrections = new Hono().get(path, conditional, async (context) => {
  const log = await context.env.library.listCorrections(context.req.param('articleId'), most);
  if (log.length === 0) throw new Problem('unknown-article');
  context.header('Cache-Control', `public, max-age=${freshness}`);
  return context.json({ corrections: log.map(toPublicEntry) } satisfies CorrectionList, 200);
});
