import * as z from 'zod/mini';
import { requireEditor, type EditorEnv } from '../../http/require-editor.ts';
import { Hono } from '../../http/hono.ts';
import { describeCall, type AnswerOf } from '../../http/operation.ts';
import { orUnavailable } from '../../platform/or-unavailable.ts';
import { Cursor, encodeCursor } from '../../sheets/cursor.ts';
import { query } from '../../http/validate.ts';

const path = '/v1/reports';

const pageSize = 50;

const Page = z.strictObject({
  article: z.optional(z.string().check(z.maxLength(80))),
  cursor: z.optional(Cursor),
});

export const operation = /* @__PURE__ */ describeCall(() => {
  const report = z.strictObject({
    id: z.string(),
    at: z.iso.datetime(),
    articleId: z.string(),
    revision: z.string(),
    item: z.string().check(z.describe('The id of the item in the bank of the revision.')),
    stem: z.string(),
    reason: z.string(),
    text: z.nullable(z.string()),
    answered: z.boolean().check(z.describe('Whether the reader had answered the item.')),
  });
  return {
    id: 'listReports',
    method: 'get',
    path,
    tag: 'Editing',
    summary: 'Read what readers have reported, newest first',
    description:
      'Of one article, or of all. `cursor` is the `nextCursor` of the page before, which is null on the last one.',
    isForEditors: true,
    query: Page,
    success: {
      200: {
        description: `A page of at most ${pageSize} reports`,
        body: z
          .strictObject({ reports: z.array(report), nextCursor: z.nullable(z.string()) })
          .register(z.globalRegistry, { id: 'ReportList' }),
      },
    },
    problems: ['invalid-request', 'unavailable'],
  };
});

export const listReports = new Hono<EditorEnv>().get(
  path,
  requireEditor,
  query(Page),
  async (context) => {
    const { article, cursor } = context.req.valid('query');
    const page = {
      articleId: article,
      after: cursor && { at: cursor.publishedAt, id: cursor.id },
      limit: pageSize + 1,
    };
    const found = await orUnavailable(() => context.env.desk.listReports(page));
    const reports = found
      .slice(0, pageSize)
      .map(({ id, at, articleId, revision, item, stem, reason, text, answered }) => ({
        id,
        at,
        articleId,
        revision,
        item,
        stem,
        reason,
        text,
        answered,
      }));
    const last = found.length > pageSize ? reports.at(-1) : undefined;
    const nextCursor = last ? encodeCursor({ publishedAt: last.at, id: last.id }) : null;
    return context.json({ reports, nextCursor } satisfies AnswerOf<typeof operation, 200>, 200);
  },
);
