import * as z from 'zod/mini';
import { requireEditor, type EditorEnv } from '../../http/require-editor.ts';
import { Hono } from '../../http/hono.ts';
import { describeCall, type AnswerOf } from '../../http/operation.ts';
import { findMeasured, MeasuredRevision } from '../../statistics/find-measured.ts';
import { ItemReport } from '../../statistics/statistics-shapes.ts';
import { toItemReport } from '../../statistics/statistics-view.ts';
import { query } from '../../http/validate.ts';

const path = '/v1/articles/:articleId/statistics/items';

export const operation = /* @__PURE__ */ describeCall(() => ({
  id: 'getItemStatistics',
  method: 'get',
  path,
  tag: 'Editing',
  summary: 'See how each item does its work',
  description:
    'Of one revision, over the first responses of attempts that count: facility, discrimination and ' +
    'option shares of items, and KR-20 of quizzes whose seed was given; from ten on. An item is flagged ' +
    'that discriminates the wrong way, or that fewer have right than blind guesses would.',
  isForEditors: true,
  param: z.strictObject({ articleId: z.string().check(z.maxLength(80)) }),
  query: MeasuredRevision,
  success: { 200: { description: 'The figures', body: ItemReport } },
  problems: [
    'unknown-article',
    'unknown-revision',
    'withdrawn-article',
    'invalid-request',
    'unavailable',
  ],
}));

export const getItemStatistics = new Hono<EditorEnv>().get(
  path,
  requireEditor,
  query(MeasuredRevision),
  async (context) => {
    const articleId = context.req.param('articleId');
    const { revision: asked } = context.req.valid('query');
    const { revision, tallies } = await findMeasured(context.env, articleId, asked);
    const forms = await context.env.statistics.readForms(revision.hash);
    const report = toItemReport(revision.hash, revision.bank, tallies, forms);
    return context.json(report satisfies AnswerOf<typeof operation, 200>, 200);
  },
);
