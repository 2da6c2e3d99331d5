import { mostOfNetwork, type ReportBox } from './reports.ts';

const forgetDays = 'DELETE FROM report_networks WHERE day <> ?1';

const knownReport = `
  SELECT 1 FROM reports WHERE id = ?1 UNION ALL SELECT 1 FROM deleted_reports WHERE id = ?1`;

/** Counts a report that is not known already. One more than the most is enough to know. */
const countReport = `
  INSERT INTO report_networks (network, day, count)
  SELECT ?2, ?3, 1 WHERE NOT EXISTS (${knownReport})
  ON CONFLICT (network) DO UPDATE SET count = min(count + 1, ${mostOfNetwork + 1})`;

const insertReport = `
  INSERT INTO reports (id, article_id, revision, item, stem, reason, text, answered, at)
  SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9
  WHERE coalesce((SELECT count FROM report_networks WHERE network = ?10), 0) <= ${mostOfNetwork}
    AND NOT EXISTS (SELECT 1 FROM deleted_reports WHERE id = ?1)
  ON CONFLICT (id) DO NOTHING`;

/** Stores reports in D1, and counts those of a network in the same transaction. */
export function createD1ReportBox(db: D1Database): ReportBox {
  return {
    add: async (report, sender) => {
      const { id, articleId, revision, item, stem, reason, text, answered, at } = report;
      const values = [id, articleId, revision, item, stem, reason, text, Number(answered), at];
      const count = sender && [
        db.prepare(forgetDays).bind(sender.day),
        db.prepare(countReport).bind(id, sender.network, sender.day),
      ];
      const results = await db.batch([
        ...(count ?? []),
        db.prepare(insertReport).bind(...values, sender?.network ?? null),
        db.prepare(knownReport).bind(id),
      ]);
      return (results.at(-1)?.results.length ?? 0) > 0;
    },
  };
}
