import * as z from 'zod/mini';
import { Problem } from '../../problems/problem.ts';
import { freshness } from '../../sheets/status-cache.ts';
import type { LogEntry } from '../../sheets/sheet-store.ts';
import { defineRoute } from '../define-route.ts';
import { ArticleId } from '../parameters.ts';

/** The most entries in a response. */
const mostEntries = 100;

const count = z.int().check(z.minimum(0));
const ids = z.array(z.string());

const PublicChanges = z
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

const PublicEntry = z.strictObject({
  at: z.iso.datetime(),
  kind: z.enum(['published', 'corrected', 'withdrawn', 'restored']),
  note: z.nullable(z.string()),
  revision: z.string(),
  previous: z.nullable(z.string()),
  changes: z.nullable(PublicChanges),
});
type PublicEntry = z.infer<typeof PublicEntry>;

const CorrectionList = z
  .strictObject({ corrections: z.array(PublicEntry) })
  .register(z.globalRegistry, { id: 'CorrectionList' });

function toPublicChanges({ facts, items }: NonNullable<LogEntry['changes']>) {
  return {
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
  };
}

/** Lists each public field by name. Items are only counted, since an item's id could reveal its key. */
function toPublicEntry({ at, kind, note, revision, previous, changes }: LogEntry): PublicEntry {
  return { at, kind, note, revision, previous, changes: changes && toPublicChanges(changes) };
}

export const listCorrections = defineRoute(
  {
    id: 'listCorrections',
    method: 'get',
    path: '/v1/articles/:articleId/corrections',
    tag: 'Articles',
    summary: 'Read what was corrected in an article, newest first',
    description: `The log of an article, at most its last ${mostEntries} entries; also of one that is withdrawn.`,
    param: z.strictObject({ articleId: ArticleId }),
    unknown: 'unknown-article',
    isConditional: true,
    success: { 200: { description: 'The log', body: CorrectionList } },
    problems: ['unavailable'],
  },
  async ({ env, req, header, json }) => {
    const log = await env.library.listCorrections(req.valid('param').articleId, mostEntries);
    if (log.length === 0) throw new Problem('unknown-article');
    header('Cache-Control', `public, max-age=${freshness}`);
    return json({ corrections: log.map(toPublicEntry) }, 200);
  },
);
