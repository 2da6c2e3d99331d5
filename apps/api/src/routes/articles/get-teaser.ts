import * as z from 'zod/mini';
import { findTeaser, Teaser } from '../../attempts/find-teaser.ts';
import { Problem } from '../../problems/problem.ts';
import { freshness } from '../../sheets/status-cache.ts';
import { defineRoute } from '../define-route.ts';
import { ArticleId } from '../parameters.ts';

export const getTeaser = defineRoute(
  {
    id: 'getTeaser',
    method: 'get',
    path: '/v1/articles/:articleId/teaser',
    tag: 'Articles',
    summary: 'Get one question to show before a quiz',
    description:
      'The first item of the quiz of ten mixed items that the seed gives, without its key; a single choice if there is one. ' +
      'To go on with it, start an attempt with the seed and no other options, and send the response to its item 1. ' +
      'Every five minutes there is another one. Null if the article has no items.',
    param: z.strictObject({ articleId: ArticleId }),
    unknown: 'unknown-article',
    limit: 'reads',
    isConditional: true,
    success: {
      200: { description: 'A seed and its first item', body: z.nullable(Teaser) },
    },
    problems: ['withdrawn-article', 'attempts-unavailable', 'unavailable'],
  },
  async ({ env, req, header, json }) => {
    const revision = await env.library.findRecent(req.valid('param').articleId);
    if (revision === undefined) throw new Problem('unknown-article');
    header('Cache-Control', `public, max-age=${freshness}`);
    return json((await findTeaser(env, revision)) ?? null, 200);
  },
);
