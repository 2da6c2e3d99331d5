import type { ReportBox } from './reports.ts';

const insertReport = `
  INSERT INTO reports (id, article_id, revision, item, stem, reason, text, answered, at)
  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
  ON CONFLICT (id) DO NOTHING`;

/** Stores reports in D1. */
export function createD1ReportBox(db: D1Database): ReportBox {
  return {
    add: async ({ id, articleId, revision, item, stem, reason, text, answered, at }) => {
      await db
        .prepare(insertReport)
        .bind(id, articleId, revision, item, stem, reason, text, Number(answered), at)
        .run();
    },
  };
}
