import { applyD1Migrations } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { expect, test } from 'vitest';
import { createD1ReportList } from '../../src/reports/d1-report-list.ts';
import { createD1SheetStore } from '../../src/sheets/d1-sheet-store.ts';
import type { NewRevision } from '../../src/sheets/sheet-store.ts';
import { makeRevision } from './sheet.ts';

declare global {
  namespace Cloudflare {
    interface Env {
      readonly UNMIGRATED_DB: D1Database;
    }
  }
}

const db = env.UNMIGRATED_DB;
const day = (number: number): string => `2026-01-0${number}T00:00:00.000Z`;

/** What stands in a database before the migrations that are tried on it. */
interface Fixture {
  readonly first: NewRevision;
  readonly second: NewRevision;
  readonly other: NewRevision;
}

const insertRevision = ({ hash, sheet, itemCount, origin, at }: NewRevision) =>
  db
    .prepare('INSERT INTO revisions VALUES (?, ?, ?, ?, ?, ?)')
    .bind(hash, sheet.id, JSON.stringify(sheet), itemCount, origin, at);

/** For each migration, what a database of its version holds beyond those before it. */
const populations: readonly ((fixture: Fixture) => readonly D1PreparedStatement[])[] = [
  ({ first, second, other }) => [
    insertRevision(first),
    insertRevision(second),
    insertRevision(other),
    ...[second, other].map(({ sheet, hash }) =>
      db
        .prepare('INSERT INTO articles (id, revision, published_at) VALUES (?, ?, ?)')
        .bind(sheet.id, hash, day(1)),
    ),
  ],
  ({ other }) => [
    db
      .prepare('UPDATE articles SET withdrawn_at = ?, withdrawn_note = ? WHERE id = ?')
      .bind(day(3), 'A note', other.sheet.id),
    db
      .prepare(
        `INSERT INTO corrections (article_id, previous, revision, kind, note, editor, at)
         VALUES (?1, ?2, ?2, 'withdrawn', 'A note', 'ada', ?3)`,
      )
      .bind(other.sheet.id, other.hash, day(3)),
    db.prepare(
      `INSERT INTO reports VALUES ('id', 'bridge', 'hash', 'a/b', 'Which?', 'other', NULL, 0, '${day(3)}')`,
    ),
  ],
];

test('each version of the database has something to be tried on', () => {
  expect(populations).toHaveLength(env.MIGRATIONS.length);
});

test.each(populations.map((_, at) => at + 1))(
  'a populated database of version %i comes up to date, and loses nothing',
  async (version) => {
    const fixture = {
      first: await makeRevision('bridge', { origin: 'bundled', at: day(1) }),
      second: await makeRevision('bridge', { headline: 'Open', origin: 'bundled', at: day(2) }),
      other: await makeRevision('tunnel', { origin: 'bundled', at: day(1) }),
    };
    const { first, second, other } = fixture;
    for (const [at, populate] of populations.slice(0, version).entries()) {
      await applyD1Migrations(db, env.MIGRATIONS.slice(0, at + 1));
      await db.batch([...populate(fixture)]);
    }
    await applyD1Migrations(db, env.MIGRATIONS);

    const store = createD1SheetStore(db);
    for (const { hash, sheet } of [first, second, other]) {
      expect(await store.findRevision(hash)).toEqual({ hash, sheet, publishedAt: day(1) });
    }
    expect(await store.findStatus('bridge')).toEqual({ current: second.hash });
    expect(await store.listCorrections('bridge', 9)).toMatchObject([
      { kind: 'corrected', at: day(2), note: null, previous: first.hash, revision: second.hash },
      { kind: 'published', at: day(1), note: null, previous: null, revision: first.hash },
    ]);
    const isWithdrawn = version > 1;
    const log = await store.listCorrections('tunnel', 9);
    expect(log.map(({ kind }) => kind)).toEqual([
      ...(isWithdrawn ? ['withdrawn'] : []),
      'published',
    ]);
    const listed = await store.list({ limit: 9 });
    expect(listed.map(({ id }) => id)).toEqual(isWithdrawn ? ['bridge'] : ['tunnel', 'bridge']);
    expect(await createD1ReportList(db).list({ limit: 9 })).toHaveLength(isWithdrawn ? 1 : 0);
  },
);
