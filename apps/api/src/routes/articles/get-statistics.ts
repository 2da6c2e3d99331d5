import * as z from 'zod/mini';
import { findMeasured, MeasuredRevision } from '../../statistics/find-measured.ts';
import { Statistics } from '../../statistics/statistics-shapes.ts';
import { toStatistics } from '../../statistics/statistics-view.ts';
import { defineRoute } from '../define-route.ts';
import { ArticleId } from '../parameters.ts';

export const getStatistics = defineRoute(
  {
    id: 'getStatistics',
    method: 'get',
    path: '/v1/articles/:articleId/statistics',
    tag: 'Articles',
    summary: 'See how well readers know what an article says',
    description:
      'By fact and of one revision, from the first responses of attempts that count; facts with fewer than ' +
      'ten responses are left out. Figures from before and after a correction are never added up. One reader of a network ' +
      'counts in a week. Nobody checks who answers, so figures are what readers said and no certificate of what they know.',
    param: z.strictObject({ articleId: ArticleId }),
    unknown: 'unknown-article',
    query: MeasuredRevision,
    isConditional: true,
    success: { 200: { description: 'The figures', body: Statistics } },
    problems: ['unknown-revision', 'withdrawn-article', 'unavailable'],
  },
  async ({ env, req, header, json }) => {
    const { articleId } = req.valid('param');
    const { revision: asked } = req.valid('query');
    const { revision, tallies } = await findMeasured(env, articleId, asked);
    header('Cache-Control', 'public, max-age=60');
    return json(toStatistics(revision.hash, revision.bank, tallies), 200);
  },
);
