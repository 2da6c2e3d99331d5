import { Hono } from '../../http/hono.ts';
import * as z from 'zod/mini';
import { ConditionalHeader } from '../../http/conditional.ts';
import { describeCall } from '../../http/operation.ts';
import { Problem } from '../../problems/problem.ts';
import { Article } from '../../sheets/article.ts';
import { freshness } from '../../sheets/known-statuses.ts';
import { createArticleSender } from './article-sender.ts';

const path = '/v1/articles/:articleId';

export const operation = /* @__PURE__ */ describeCall(() => ({
  id: 'getArticle',
  method: 'get',
  path,
  tag: 'Articles',
  summary: 'Read what an article says, as it stands now',
  param: z.strictObject({ articleId: z.string().check(z.maxLength(80)) }),
  header: ConditionalHeader,
  success: {
    200: {
      description: 'The current fact sheet',
      body: Article,
      headers: { ETag: 'The revision, in quotation marks.' },
    },
    304: { description: 'The copy at hand is current' },
  },
  problems: ['unknown-article', 'withdrawn-article', 'unavailable'],
}));

const sendArticle = createArticleSender(`public, max-age=${freshness}`);

/** Answers before all middleware, as long as nothing is out of the ordinary. */
export const getArticleAtOnce = new Hono().get(path, async (context, next) => {
  const { req, env } = context;
  if (req.header('Origin') !== undefined) return next();
  const revision = await env.library.findRecent(req.param('articleId')).catch(() => undefined);
  return revision === undefined ? next() : sendArticle(context, revision);
});

export const getArticle = new Hono().get(path, async (context) => {
  const revision = await context.env.library.findRecent(context.req.param('articleId'));
  if (revision === undefined) throw new Problem('unknown-article');
  return sendArticle(context, revision);
});
