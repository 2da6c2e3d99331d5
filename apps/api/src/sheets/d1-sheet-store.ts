import * as z from 'zod/mini';
import { readSheet } from './read-sheet.ts';
import type { NewRevision, SheetStore } from './sheet-store.ts';

const SummaryRow = z.strictObject({
  id: z.string(),
  headline: z.string(),
  summary: z.string(),
  revision: z.string(),
  publishedAt: z.string(),
  itemCount: z.int(),
});

const HashRow = z.strictObject({ hash: z.string() });

const RevisionRow = z.strictObject({
  hash: z.string(),
  publishedAt: z.string(),
  sheet: z.pipe(
    z.string(),
    z.transform((text): unknown => JSON.parse(text)),
  ),
});

const insertRevision = `
  INSERT INTO revisions (hash, article_id, sheet, item_count, origin, created_at)
  VALUES (?1, ?2, ?3, ?4, ?5, ?6)
  ON CONFLICT (hash) DO UPDATE SET item_count = excluded.item_count
    WHERE item_count <> excluded.item_count`;

const pointArticle = `
  INSERT INTO articles (id, revision, published_at) VALUES (?1, ?2, ?3)
  ON CONFLICT (id) DO UPDATE SET revision = excluded.revision
    WHERE revision <> excluded.revision AND (
      ?4 = 'published' OR
      (SELECT origin FROM revisions WHERE hash = articles.revision) = 'bundled')`;

const findLacking = `
  SELECT prepared.value ->> 'hash' AS hash
  FROM json_each(?1) AS prepared
    LEFT JOIN revisions AS stored ON stored.hash = prepared.value ->> 'hash'
    LEFT JOIN articles ON articles.id = prepared.value ->> 'id'
    LEFT JOIN revisions AS current ON current.hash = articles.revision
  WHERE stored.item_count IS NOT prepared.value ->> 'itemCount'
    OR (current.origin = 'bundled' AND current.hash <> prepared.value ->> 'hash')`;

const listArticles = `
  SELECT articles.id, articles.revision, published_at AS publishedAt, item_count AS itemCount,
    sheet ->> '$.headline' AS headline, sheet ->> '$.summary' AS summary
  FROM articles JOIN revisions ON hash = revision
  WHERE ?1 IS NULL OR (published_at, articles.id) < (?1, ?2)
  ORDER BY published_at DESC, articles.id DESC LIMIT ?3`;

const findRevision = `
  SELECT hash, published_at AS publishedAt, sheet
  FROM revisions JOIN articles ON articles.id = article_id WHERE hash = ?1`;

/** Keeps sheets in D1; every row is checked as it is read. */
export function createD1SheetStore(db: D1Database): SheetStore {
  const statementsFor = ({ hash, sheet, itemCount, origin, at }: NewRevision) => [
    db.prepare(insertRevision).bind(hash, sheet.id, JSON.stringify(sheet), itemCount, origin, at),
    db.prepare(pointArticle).bind(sheet.id, hash, at, origin),
  ];
  return {
    publish: async (revisions) => {
      if (revisions.length > 0) await db.batch(revisions.flatMap(statementsFor));
    },
    findLacking: async (bundled) => {
      const { results } = await db.prepare(findLacking).bind(JSON.stringify(bundled)).all();
      const lacking = new Set(
        z
          .array(HashRow)
          .parse(results)
          .map(({ hash }) => hash),
      );
      return bundled.filter(({ hash }) => lacking.has(hash));
    },
    list: async ({ limit, after }) => {
      const position = [after?.publishedAt ?? null, after?.id ?? null];
      const { results } = await db
        .prepare(listArticles)
        .bind(...position, limit)
        .all();
      return z.array(SummaryRow).parse(results);
    },
    findCurrent: async (articleId) => {
      const query = db.prepare('SELECT revision FROM articles WHERE id = ?1').bind(articleId);
      return z.optional(z.string()).parse((await query.first('revision')) ?? undefined);
    },
    findRevision: async (hash) => {
      const row = await db.prepare(findRevision).bind(hash).first();
      if (row === null) return undefined;
      const { sheet, ...revision } = RevisionRow.parse(row);
      return { ...revision, sheet: await readSheet(sheet, hash) };
    },
  };
}
