import * as z from 'zod/mini';
import { packJson } from '../platform/json-column.ts';
import { aboutSheet } from './about-sheet.ts';
import { listParts } from './sheet-parts.ts';
import type { EditionStore } from './edition-store.ts';

/** True if the status of an article (?1) is the expected one: revision ?2, withdrawn at ?3. */
const standsAsExpected = `
  (SELECT revision FROM articles WHERE id = ?1) IS ?2
  AND (SELECT withdrawn_at FROM articles WHERE id = ?1) IS ?3`;

/** A revision that an editor publishes gets the origin 'published', also if it first came with the code. */
const insertRevision = `
  INSERT INTO revisions
    (hash, article_id, about, item_count, quiz_least, quiz_most, origin, created_at)
  SELECT ?4, ?1, ?5, ?6, ?7, ?8, 'published', ?9
  WHERE ${standsAsExpected} AND ?2 IS NOT ?4
  ON CONFLICT (hash) DO UPDATE SET item_count = excluded.item_count,
    quiz_least = excluded.quiz_least, quiz_most = excluded.quiz_most, origin = excluded.origin`;

const insertParts = `
  INSERT INTO sheet_parts (hash, place, part)
  SELECT ?4, key, value FROM json_each(?5)
  WHERE ${standsAsExpected} AND ?2 IS NOT ?4
  ON CONFLICT DO NOTHING`;

const logEdition = `
  INSERT INTO corrections (article_id, previous, revision, kind, note, editor, at, changes)
  SELECT ?1, ?2, ?4, ?5, ?6, ?7, ?8, ?9
  WHERE ${standsAsExpected}`;

const pointArticle = `
  INSERT INTO articles (id, revision, published_at)
  SELECT ?1, ?4, ?5
  WHERE ${standsAsExpected}
  ON CONFLICT (id) DO UPDATE
  SET revision = excluded.revision, withdrawn_at = NULL, withdrawn_note = NULL`;

const logWithdrawal = `
  INSERT INTO corrections (article_id, previous, revision, kind, note, editor, at)
  SELECT id, revision, revision, 'withdrawn', ?2, ?3, ?4
  FROM articles WHERE id = ?1 AND revision = ?5 AND withdrawn_at IS NULL`;

const withdraw = `
  UPDATE articles SET withdrawn_at = ?3, withdrawn_note = ?2
  WHERE id = ?1 AND revision = ?4 AND withdrawn_at IS NULL`;

const listWithdrawn = `
  SELECT articles.id, about ->> '$.headline' AS headline, revision, withdrawn_at AS withdrawnAt,
    withdrawn_note AS note
  FROM articles JOIN revisions ON hash = revision
  WHERE withdrawn_at IS NOT NULL AND (?1 IS NULL OR (withdrawn_at, articles.id) < (?1, ?2))
  ORDER BY withdrawn_at DESC, articles.id DESC LIMIT ?3`;

const WithdrawnRow = z.strictObject({
  id: z.string(),
  headline: z.string(),
  revision: z.string(),
  withdrawnAt: z.string(),
  note: z.string(),
});

/** Stores editions and withdrawals in D1, each in one transaction. */
export function createD1EditionStore(db: D1Database): EditionStore {
  return {
    publishEdition: async ({ revision, entry, editor, expected }) => {
      const { hash, sheet, itemCount, quizItemCount, at } = revision;
      const { least, most } = quizItemCount;
      const { kind, note, changes } = entry;
      const guard = [sheet.id, expected?.current ?? null, expected?.withdrawn?.at ?? null];
      const run = (statement: string, ...values: (string | number | null)[]) =>
        db.prepare(statement).bind(...guard, hash, ...values);
      const results = await db.batch([
        run(insertRevision, aboutSheet(sheet), itemCount, least, most, at),
        run(insertParts, await listParts(sheet)),
        run(logEdition, kind, note, editor, at, changes && (await packJson(changes))),
        run(pointArticle, at),
      ]);
      return (results.at(-1)?.meta.changes ?? 0) > 0;
    },
    withdraw: async ({ articleId, at, note, editor, previous }) => {
      await db.batch([
        db.prepare(logWithdrawal).bind(articleId, note, editor, at, previous),
        db.prepare(withdraw).bind(articleId, note, at, previous),
      ]);
    },
    listWithdrawn: async ({ limit, after }) => {
      const { results } = await db
        .prepare(listWithdrawn)
        .bind(after?.publishedAt ?? null, after?.id ?? null, limit)
        .all();
      return z.array(WithdrawnRow).parse(results);
    },
  };
}
