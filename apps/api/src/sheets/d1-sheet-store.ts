import { Direction, directionOf, RevisionChanges } from '@dateline/model';
import * as z from 'zod/mini';
import { packedJsonColumn } from '../platform/json-column.ts';
import { aboutSheet } from './about-sheet.ts';
import { listParts } from './sheet-parts.ts';
import { readSheet, type NewRevision, type SheetStore } from './sheet-store.ts';

const SummaryRow = z.pipe(
  z.strictObject({
    id: z.string(),
    language: z.string(),
    direction: z.nullable(Direction),
    headline: z.string(),
    shortHeadline: z.nullable(z.string()),
    summary: z.string(),
    month: z.nullable(z.string()),
    revision: z.string(),
    publishedAt: z.string(),
    itemCount: z.int(),
    quizLeast: z.int(),
    quizMost: z.int(),
  }),
  z.transform(({ direction, shortHeadline, month, quizLeast, quizMost, ...row }) => ({
    ...row,
    quizItemCount: { least: quizLeast, most: quizMost },
    direction: direction ?? directionOf(row),
    ...(shortHeadline !== null && { shortHeadline }),
    ...(month !== null && { month }),
  })),
);

const HashRow = z.strictObject({ hash: z.string() });

const RevisionRow = z.strictObject({
  hash: z.string(),
  publishedAt: z.string(),
  sheet: packedJsonColumn(z.unknown()),
});

const StatusRow = z.strictObject({
  current: z.string(),
  at: z.nullable(z.string()),
  note: z.nullable(z.string()),
});

const LogRow = z.strictObject({
  kind: z.enum(['published', 'corrected', 'withdrawn', 'restored']),
  at: z.string(),
  note: z.nullable(z.string()),
  previous: z.nullable(z.string()),
  revision: z.string(),
  changes: z.nullable(packedJsonColumn(RevisionChanges)),
});

const insertRevision = `
  INSERT INTO revisions
    (hash, article_id, about, item_count, quiz_least, quiz_most, origin, created_at)
  VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
  ON CONFLICT (hash) DO UPDATE SET item_count = excluded.item_count,
    quiz_least = excluded.quiz_least, quiz_most = excluded.quiz_most
    WHERE (item_count, quiz_least, quiz_most)
      <> (excluded.item_count, excluded.quiz_least, excluded.quiz_most)`;

const insertParts = `
  INSERT INTO sheet_parts (hash, place, part)
  SELECT ?1, key, value FROM json_each(?2) WHERE true
  ON CONFLICT DO NOTHING`;

/** True if a revision (?2) of an origin (?3) becomes current; `before` is the current revision. */
const takesOver = `
  before.hash IS NULL OR (before.hash <> ?2 AND (?3 = 'published' OR before.origin = 'bundled'))`;

const logTakeover = `
  INSERT INTO corrections (article_id, previous, revision, kind, at)
  SELECT ?1, before.hash, ?2, iif(before.hash IS NULL, 'published', 'corrected'), ?4
  FROM (SELECT 1) LEFT JOIN articles ON articles.id = ?1
    LEFT JOIN revisions AS before ON before.hash = articles.revision
  WHERE ${takesOver}`;

const pointArticle = `
  INSERT INTO articles (id, revision, published_at)
  SELECT ?1, ?2, ?4
  FROM (SELECT 1) LEFT JOIN articles ON articles.id = ?1
    LEFT JOIN revisions AS before ON before.hash = articles.revision
  WHERE ${takesOver}
  ON CONFLICT (id) DO UPDATE SET revision = excluded.revision`;

const findLacking = `
  SELECT prepared.value ->> 'hash' AS hash
  FROM json_each(?1) AS prepared
    LEFT JOIN revisions AS stored ON stored.hash = prepared.value ->> 'hash'
    LEFT JOIN articles ON articles.id = prepared.value ->> 'id'
    LEFT JOIN revisions AS current ON current.hash = articles.revision
  WHERE stored.item_count IS NOT prepared.value ->> 'itemCount'
    OR stored.quiz_least IS NOT prepared.value ->> '$.quizItemCount.least'
    OR stored.quiz_most IS NOT prepared.value ->> '$.quizItemCount.most'
    OR (current.origin = 'bundled' AND current.hash <> prepared.value ->> 'hash')`;

const listArticles = `
  SELECT articles.id, articles.revision, published_at AS publishedAt, item_count AS itemCount,
    quiz_least AS quizLeast, quiz_most AS quizMost,
    about ->> '$.language' AS language, about ->> '$.direction' AS direction,
    about ->> '$.headline' AS headline, about ->> '$.summary' AS summary,
    about ->> '$.shortHeadline' AS shortHeadline, about ->> '$.month' AS month
  FROM articles JOIN revisions ON hash = revision
  WHERE withdrawn_at IS NULL AND (?1 IS NULL OR (published_at, articles.id) < (?1, ?2))
  ORDER BY published_at DESC, articles.id DESC LIMIT ?3`;

const findStatus = `
  SELECT revision AS current, withdrawn_at AS at, withdrawn_note AS note
  FROM articles WHERE id = ?1`;

const findRevision = `
  SELECT hash, published_at AS publishedAt,
    (SELECT group_concat(part, '' ORDER BY place) FROM sheet_parts WHERE hash = ?1) AS sheet
  FROM revisions JOIN articles ON articles.id = article_id WHERE hash = ?1`;

const listCorrections = `
  SELECT kind, at, note, previous, revision, changes
  FROM corrections WHERE article_id = ?1 ORDER BY id DESC LIMIT ?2`;

/** The statements that store a revision, log it, and let readers get it if it takes over. */
const listStatements = async (
  db: D1Database,
  { hash, sheet, itemCount, quizItemCount: { least, most }, origin, at }: NewRevision,
): Promise<D1PreparedStatement[]> => [
  db
    .prepare(insertRevision)
    .bind(hash, sheet.id, aboutSheet(sheet), itemCount, least, most, origin, at),
  db.prepare(insertParts).bind(hash, await listParts(sheet)),
  db.prepare(logTakeover).bind(sheet.id, hash, origin, at),
  db.prepare(pointArticle).bind(sheet.id, hash, origin, at),
];

/**
 * Stores sheets in D1 and validates every row. Revisions, which never change, and lists, which may be
 * a little old, are read from the nearest replica; everything else from the primary.
 */
export function createD1SheetStore(db: D1Database): SheetStore {
  const nearest = () => db.withSession('first-unconstrained');
  return {
    publish: async (revisions) => {
      if (revisions.length > 0)
        await db.batch(
          (await Promise.all(revisions.map((revision) => listStatements(db, revision)))).flat(),
        );
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
      const { results } = await nearest()
        .prepare(listArticles)
        .bind(...position, limit)
        .all();
      return z.array(SummaryRow).parse(results);
    },
    findStatus: async (articleId) => {
      const row = await db.prepare(findStatus).bind(articleId).first();
      if (row === null) return undefined;
      const { current, at, note } = StatusRow.parse(row);
      return at === null || note === null ? { current } : { current, withdrawn: { at, note } };
    },
    findRevision: async (hash) => {
      // A new revision may not have reached the replica yet.
      const row =
        (await nearest().prepare(findRevision).bind(hash).first()) ??
        (await db.prepare(findRevision).bind(hash).first());
      if (row === null) return undefined;
      const { sheet, ...revision } = await RevisionRow.parseAsync(row);
      return { ...revision, sheet: await readSheet(sheet, hash) };
    },
    listCorrections: async (articleId, limit) => {
      const { results } = await db.prepare(listCorrections).bind(articleId, limit).all();
      return z.array(LogRow).parseAsync(results);
    },
  };
}
