import { Direction } from '@dateline/model';
import { Hono } from '../../http/hono.ts';
import * as z from 'zod/mini';
import { conditional, ConditionalHeader } from '../../http/conditional.ts';
import { describeCall, type AnswerOf } from '../../http/operation.ts';
import { Cursor, encodeCursor } from '../../sheets/cursor.ts';
import { freshness } from '../../sheets/known-statuses.ts';
import { query } from '../../http/validate.ts';

const path = '/v1/articles';

const Query = z.strictObject({
  limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(50)), 20),
  cursor: z.optional(Cursor).check(z.describe('The `nextCursor` of the page before.')),
});

export const operation = /* @__PURE__ */ describeCall(() => ({
  id: 'listArticles',
  method: 'get',
  path,
  tag: 'Articles',
  summary: 'List the published articles, newest first',
  query: Query,
  header: ConditionalHeader,
  success: {
    200: {
      description: 'One page of articles',
      body: z
        .strictObject({
          articles: z.array(
            z.strictObject({
              id: z.string(),
              language: z.string(),
              direction: Direction,
              headline: z.string(),
              summary: z.string(),
              revision: z.string(),
              publishedAt: z.iso.datetime(),
              itemCount: z.int().check(z.minimum(0)),
            }),
          ),
          nextCursor: z.nullable(z.string()).check(z.describe('Null on the last page.')),
        })
        .register(z.globalRegistry, { id: 'ArticleList' }),
      headers: { ETag: 'Names this page as it stands.' },
    },
    304: { description: 'The copy at hand is current' },
  },
  problems: ['invalid-request', 'unavailable'],
}));

export const listArticles = new Hono().get(path, conditional, query(Query), async (context) => {
  const { limit, cursor } = context.req.valid('query');
  const position = cursor === undefined ? {} : { after: cursor };
  const found = await context.env.library.list({ limit: limit + 1, ...position });
  const articles = found.slice(0, limit);
  const last = found.length > limit ? articles.at(-1) : undefined;
  const nextCursor = last === undefined ? null : encodeCursor(last);
  context.header('Cache-Control', `public, max-age=${freshness}`);
  return context.json({ articles, nextCursor } satisfies AnswerOf<typeof operation, 200>, 200);
});
