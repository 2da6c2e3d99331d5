import * as z from 'zod/mini';
import { findMeasured, MeasuredRevision } from '../../statistics/find-measured.ts';
import { ItemReport } from '../../statistics/statistics-shapes.ts';
import { toItemReport } from '../../statistics/statistics-view.ts';
import { defineRoute } from '../define-route.ts';
import { ArticleId } from '../parameters.ts';

export const getItemStatistics = defineRoute(
  {
    id: 'getItemStatistics',
    method: 'get',
    path: '/v1/articles/:articleId/statistics/items',
    tag: 'Editing',
    summary: 'See how each item does its work',
    description:
      'Of one revision, from the first responses of attempts that count: facility, discrimination and ' +
      'option shares of items, and KR-20 of quizzes that have every item on their topics; from ten responses on. An item ' +
      'is flagged if it discriminates the wrong way, or if fewer have it right than blind guesses would: ' +
      'only if the whole 95% interval says so, so that few sound items are flagged by chance.',
    isForEditors: true,
    param: z.strictObject({ articleId: ArticleId }),
    unknown: 'unknown-article',
    query: MeasuredRevision,
    success: { 200: { description: 'The figures', body: ItemReport } },
    problems: ['unknown-revision', 'withdrawn-article', 'unavailable'],
  },
  async ({ env, req, json }) => {
    const { articleId } = req.valid('param');
    const { revision: asked } = req.valid('query');
    const { revision, tallies } = await findMeasured(env, articleId, asked);
    const forms = await env.statistics.readForms(revision.hash);
    return json(toItemReport(revision.hash, revision.bank, tallies, forms), 200);
  },
);
