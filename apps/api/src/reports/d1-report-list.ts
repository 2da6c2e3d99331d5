import { Report } from '@dateline/model';
import * as z from 'zod/mini';
import { lifetime } from '../tickets/ticket.ts';
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
    AND (closed_at IS NOT NULL) = ?5
  ORDER BY at DESC, id DESC LIMIT ?4`;

/** The first closing stays. */
const closeReport = 'UPDATE reports SET closed_at = coalesce(closed_at, ?2) WHERE id = ?1';

const keepId =
  'INSERT INTO deleted_reports (id, deleted_at) SELECT id, ?2 FROM reports WHERE id = ?1';

const deleteReport = 'DELETE FROM reports WHERE id = ?1';

const forgetIds = 'DELETE FROM deleted_reports WHERE deleted_at < ?1';

/** Attempts that were started before this moment are over. */
const endOfAttempts = (at: string): string =>
  new Date(Date.parse(at) - lifetime * 1000).toISOString();

/** Reads reports from D1, validates every row, and closes or deletes them. */
export function createD1ReportList(db: D1Database): ReportList {
  const change = async (statement: D1PreparedStatement): Promise<boolean> =>
    (await statement.run()).meta.changes > 0;
  return {
    list: async ({ articleId, after, limit, isClosed }) => {
      const { results } = await db
        .prepare(listReports)
        .bind(articleId ?? null, after?.at ?? null, after?.id ?? null, limit, Number(isClosed))
        .all();
      return z.array(ReportRow).parse(results);
    },
    close: (id, at) => change(db.prepare(closeReport).bind(id, at)),
    remove: async (id, at) => {
      const [, deleted] = await db.batch([
        db.prepare(keepId).bind(id, at),
        db.prepare(deleteReport).bind(id),
        db.prepare(forgetIds).bind(endOfAttempts(at)),
      ]);
      return (deleted?.meta.changes ?? 0) > 0;
    },
  };
}
