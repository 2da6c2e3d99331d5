import { Hono } from '../../http/hono.ts';
import * as z from 'zod/mini';
import { conditional, ConditionalHeader } from '../../http/conditional.ts';
import { describeCall } from '../../http/operation.ts';
import { findMeasured, MeasuredRevision } from '../../statistics/find-measured.ts';
import { Statistics } from '../../statistics/statistics-shapes.ts';
import { toStatistics } from '../../statistics/statistics-view.ts';
import { query } from '../../http/validate.ts';

const path = '/v1/articles/:articleId/statistics';

export const operation = /* @__PURE__ */ describeCall(() => ({
  id: 'getStatistics',
  method: 'get',
  path,
  tag: 'Articles',
  summary: 'See how well readers know what an article says',
  description:
    'By fact and of one revision, over the first responses of attempts that count; what fewer than ' +
    'ten responses stand behind is left out. What a correction changed is never added up with what was before.',
  param: z.strictObject({ articleId: z.string().check(z.maxLength(80)) }),
  query: MeasuredRevision,
  header: ConditionalHeader,
  success: {
    200: {
      description: 'The figures',
      body: Statistics,
      headers: { ETag: 'Names the answer as it stands.' },
    },
    304: { description: 'The copy at hand is current' },
  },
  problems: [
    'unknown-article',
    'unknown-revision',
    'withdrawn-article',
    'invalid-request',
    'unavailable',
  ],
}));

export const getStatistics = new Hono().get(
  path,
  conditional,
  query(MeasuredRevision),
  async (context) => {
    const articleId = context.req.param('articleId');
    const { revision: asked } = context.req.valid('query');
    const { revision, tallies } = await findMeasured(context.env, articleId, asked);
    context.header('Cache-Control', 'public, max-age=60');
    return context.json(toStatistics(revision.hash, revision.bank, tallies), 200);
  },
);
