import * as z from 'zod/mini';
import { Problem } from '../../problems/problem.ts';
import { Article } from '../../sheets/article.ts';
import { refuseWithdrawn } from '../../sheets/library.ts';
import { defineRoute } from '../define-route.ts';
import { RevisionHash } from '../parameters.ts';
import { createArticleSender } from './article-sender.ts';

// A copy that a cache keeps would outlive the withdrawal of the article.
const sendArticle = createArticleSender('public, no-cache');

export const getRevision = defineRoute(
  {
    id: 'getRevision',
    method: 'get',
    path: '/v1/revisions/:hash',
    tag: 'Articles',
    summary: 'Read one revision of a fact sheet, which never changes',
    description:
      'An attempt stays at the revision that it was started with. A copy may be kept, but not used without ' +
      'asking: with `If-None-Match` the answer is 304, or 410 if the article has been withdrawn.',
    param: z.strictObject({ hash: RevisionHash }),
    unknown: 'unknown-revision',
    isConditional: true,
    success: {
      200: {
        description: 'The revision',
        body: Article,
        headers: { ETag: 'The revision, in quotation marks.' },
      },
    },
    problems: ['withdrawn-article', 'unavailable'],
  },
  async (context) => {
    const { library } = context.env;
    const revision = await library.findRevision(context.req.valid('param').hash);
    if (revision === undefined) throw new Problem('unknown-revision');
    const articleId = revision.article.id;
    refuseWithdrawn(articleId, await library.findStatus(articleId));
    return sendArticle(context, revision);
  },
);
