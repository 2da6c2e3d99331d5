import { Hono } from '../../http/hono.ts';
import * as z from 'zod/mini';
import { ConditionalHeader } from '../../http/conditional.ts';
import { describeCall } from '../../http/operation.ts';
import { Problem } from '../../problems/problem.ts';
import { Article } from '../../sheets/article.ts';
import { refuseWithdrawn } from '../../sheets/withdrawn-article.ts';
import { createArticleSender } from './article-sender.ts';

const path = '/v1/revisions/:hash';

export const operation = /* @__PURE__ */ describeCall(() => ({
  id: 'getRevision',
  method: 'get',
  path,
  tag: 'Articles',
  summary: 'Read one revision of a fact sheet, which never changes',
  param: z.strictObject({ hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }),
  header: ConditionalHeader,
  success: {
    200: {
      description: 'The revision',
      body: Article,
      headers: { ETag: 'The revision, in quotation marks.' },
    },
    304: { description: 'The copy at hand is this revision' },
  },
  problems: ['unknown-revision', 'withdrawn-article', 'unavailable'],
}));

const sendArticle = createArticleSender('public, max-age=31536000, immutable');

export const getRevision = new Hono().get(path, async (context) => {
  const { library } = context.env;
  const revision = await library.findRevision(context.req.param('hash'));
  if (revision === undefined) throw new Problem('unknown-revision');
  const articleId = revision.article.id;
  refuseWithdrawn(articleId, await library.findStatus(articleId));
  return sendArticle(context, revision);
});
