import { Report } from '@dateline/model';
import * as z from 'zod/mini';
import { orUnavailable } from '../../platform/unavailable.ts';
import { Cursor, toPage } from '../../sheets/cursor.ts';
import { defineRoute } from '../define-route.ts';
import { ArticleId } from '../parameters.ts';

const pageSize = 50;

const Page = z.strictObject({
  article: z.optional(ArticleId).check(z.describe('The article; all by default.')),
  state: z
    ._default(z.enum(['open', 'closed']), 'open')
    .check(z.describe('Whether an editor has closed the report.')),
  cursor: z.optional(Cursor).check(z.describe('The `nextCursor` of the page before.')),
});

const ReportList = z
  .strictObject({ reports: z.array(Report), nextCursor: z.nullable(z.string()) })
  .register(z.globalRegistry, { id: 'ReportList' });

export const listReports = defineRoute(
  {
    id: 'listReports',
    method: 'get',
    path: '/v1/reports',
    tag: 'Editing',
    summary: 'Read what readers have reported, newest first',
    description:
      'Of one article, or of all; those that no editor has closed, or the closed ones. `nextCursor` is null on the last page.',
    isForEditors: true,
    query: Page,
    success: { 200: { description: `A page of at most ${pageSize} reports`, body: ReportList } },
    problems: ['unavailable'],
  },
  async ({ env, req, json }) => {
    const { article, state, cursor } = req.valid('query');
    const page = {
      articleId: article,
      isClosed: state === 'closed',
      after: cursor && { at: cursor.publishedAt, id: cursor.id },
      limit: pageSize + 1,
    };
    const found = await orUnavailable(() => env.publisher.listReports(page));
    const { entries, nextCursor } = toPage(found, pageSize, ({ at, id }) => ({
      publishedAt: at,
      id,
    }));
    const reports = entries.map(
      ({ id, at, articleId, revision, item, stem, reason, text, answered }) => ({
        id,
        at,
        articleId,
        revision,
        item,
        stem,
        reason,
        text,
        answered,
      }),
    );
    return json({ reports, nextCursor }, 200);
  },
);
