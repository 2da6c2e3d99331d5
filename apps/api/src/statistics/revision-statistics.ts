import { leastCell } from '@dateline/model';
import { DurableObject } from 'cloudflare:workers';
import * as z from 'zod/mini';
import { jsonColumn } from '../platform/json-column.ts';
import type { NumberedEvent } from './event.ts';
import { addTallies, tally, type Tally } from './tally.ts';

const schema = `
  CREATE TABLE IF NOT EXISTS sources (
    source TEXT PRIMARY KEY,
    seen INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS tallies (
    name TEXT PRIMARY KEY,
    tally TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;`;

/** Of how many quizzes an editor is told: anyone can make up seeds. */
const mostForms = 100;

const TallyText = jsonColumn(z.record(z.string(), z.int()));

/**
 * Adds up what all shards tell of the attempts at one revision. A source numbers its events upwards and
 * sends them in order, again where it heard no answer; what was seen is ignored, so each counts once.
 */
export class RevisionStatistics extends DurableObject {
  readonly #storage: DurableObjectStorage;

  constructor(context: DurableObjectState, env: Cloudflare.Env) {
    super(context, env);
    this.#storage = context.storage;
    this.#storage.sql.exec(schema);
  }

  /** Takes events of a source, all or none; resolves once that is durable. */
  apply(source: string, events: readonly NumberedEvent[]): void {
    this.#storage.transactionSync(() => {
      const seen = this.#seenOf(source);
      const fresh = events.filter(({ seq }) => seq > seen);
      const last = fresh.at(-1);
      if (last === undefined) return;
      for (const [name, added] of tally(fresh.map(({ event }) => event))) this.#add(name, added);
      this.#storage.sql.exec(
        `INSERT INTO sources (source, seen) VALUES (?, ?)
         ON CONFLICT (source) DO UPDATE SET seen = excluded.seen`,
        source,
        last.seq,
      );
    });
  }

  /** The tallies of items and in total: as many as the bank has items, and one. */
  read(): Map<string, Tally> {
    return this.#read(`SELECT name, tally FROM tallies WHERE name < 'form:' OR name >= 'form;'`);
  }

  /** The tallies of the quizzes that most have answered whole, of those with enough of them. */
  readForms(): Map<string, Tally> {
    return this.#read(
      `SELECT name, tally FROM tallies
       WHERE name >= 'form:' AND name < 'form;' AND tally ->> 'attempts' >= ?
       ORDER BY tally ->> 'attempts' DESC, name LIMIT ?`,
      leastCell,
      mostForms,
    );
  }

  #read(query: string, ...bindings: number[]): Map<string, Tally> {
    const rows = this.#storage.sql.exec(query, ...bindings).toArray();
    return new Map(rows.map((row) => [z.string().parse(row.name), TallyText.parse(row.tally)]));
  }

  #seenOf(source: string): number {
    const [row] = this.#storage.sql.exec('SELECT seen FROM sources WHERE source = ?', source);
    return z.optional(z.int()).parse(row?.seen) ?? 0;
  }

  #add(name: string, added: Tally): void {
    const { sql } = this.#storage;
    const [row] = sql.exec('SELECT tally FROM tallies WHERE name = ?', name);
    const before = row === undefined ? undefined : TallyText.parse(row.tally);
    sql.exec(
      'INSERT OR REPLACE INTO tallies (name, tally) VALUES (?, ?)',
      name,
      JSON.stringify(addTallies(before, added)),
    );
  }
}
