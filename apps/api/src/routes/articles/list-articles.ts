import { Direction, Frame } from '@dateline/model';
import * as z from 'zod/mini';
import { Cursor, toPage } from '../../sheets/cursor.ts';
import { QuizItemCount } from '../../sheets/default-quiz.ts';
import { freshness } from '../../sheets/status-cache.ts';
import { defineRoute } from '../define-route.ts';

const range = 'Write a whole number from 1 to 50';
const Limit = z.coerce
  .number<string>(range)
  .check(z.int(range), z.minimum(1, range), z.maximum(50, range));

const Page = z.strictObject({
  limit: z._default(Limit, 20).check(z.describe('The most articles of a page.')),
  cursor: z.optional(Cursor).check(z.describe('The `nextCursor` of the page before.')),
});

const ArticleList = z
  .strictObject({
    articles: z.array(
      z.strictObject({
        id: z.string(),
        language: z.string(),
        direction: Direction,
        headline: z.string(),
        shortHeadline: Frame.shape.shortHeadline,
        summary: z.string(),
        month: Frame.shape.month,
        revision: z.string(),
        publishedAt: z.iso.datetime(),
        itemCount: z.int().check(z.minimum(0)),
        quizItemCount: QuizItemCount,
      }),
    ),
    nextCursor: z.nullable(z.string()).check(z.describe('Null on the last page.')),
  })
  .register(z.globalRegistry, { id: 'ArticleList' });

export const listArticles = defineRoute(
  {
    id: 'listArticles',
    method: 'get',
    path: '/v1/articles',
    tag: 'Articles',
    summary: 'List the published articles, newest first',
    description: 'An article that is withdrawn is not listed.',
    query: Page,
    isConditional: true,
    success: { 200: { description: 'One page of articles', body: ArticleList } },
    problems: ['unavailable'],
  },
  async ({ env, req, header, json }) => {
    const { limit, cursor } = req.valid('query');
    const position = cursor === undefined ? {} : { after: cursor };
    const found = await env.library.list({ limit: limit + 1, ...position });
    const { entries: articles, nextCursor } = toPage(found, limit, (article) => article);
    header('Cache-Control', `public, max-age=${freshness}`);
    return json({ articles, nextCursor }, 200);
  },
);
