import { Report } from '@dateline/model';
import * as z from 'zod/mini';
import type { ReportList } from './reports.ts';

const ReportRow = z.strictObject({
  ...Report.shape,
  answered: z.pipe(
    z.int(),
    z.transform((flag) => flag === 1),
  ),
});

const listReports = `
  SELECT id, at, article_id AS articleId, revision, item, stem, reason, text, answered
  FROM reports
  WHERE (?1 IS NULL OR article_id = ?1) AND (?2 IS NULL OR (at, id) < (?2, ?3))
  ORDER BY at DESC, id DESC LIMIT ?4`;

/** Reads reports from D1 and validates every row. */
export function createD1ReportList(db: D1Database): ReportList {
  return {
    list: async ({ articleId, after, limit }) => {
      const { results } = await db
        .prepare(listReports)
        .bind(articleId ?? null, after?.at ?? null, after?.id ?? null, limit)
        .all();
      return z.array(ReportRow).parse(results);
    },
  };
}
