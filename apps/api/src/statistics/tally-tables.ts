import * as z from 'zod/mini';
import { jsonColumn } from '../platform/json-column.ts';
import { addTallies, type Tally, type Tallies } from './tally.ts';

/**
 * `parts` has the tallies of the items and the totals, many in a row: a batch of events changes several
 * of them and so writes one row. Quizzes have a row each, since their number has no bound.
 */
export const tallySchema = `
  CREATE TABLE IF NOT EXISTS parts (
    part INTEGER PRIMARY KEY,
    tallies TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS forms (
    name TEXT PRIMARY KEY,
    tally TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;`;

/** The most tallies in a part, so that a row stays far below the 2 MB that the platform allows. */
const partSize = 1_000;

const Counts = z.record(z.string(), z.int());
const CountsText = jsonColumn(Counts);
const PartText = jsonColumn(z.record(z.string(), Counts));

const isForm = ([name]: readonly [string, Tally]): boolean => name.startsWith('form:');

/** Reads and writes the tallies of a revision. The caller opens the transaction. */
export class TallyTables {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /** The tallies of the items and the totals. */
  read(): Map<string, Tally> {
    return new Map(this.#readParts().flatMap((part) => [...part]));
  }

  /** The tallies of the quizzes with at least `least` complete attempts, those with most first, at most `limit`. */
  readForms(least: number, limit: number): Map<string, Tally> {
    const rows = this.#sql.exec(
      `SELECT name, tally FROM forms WHERE tally ->> 'attempts' >= ?
       ORDER BY tally ->> 'attempts' DESC, name LIMIT ?`,
      least,
      limit,
    );
    return new Map(
      rows.toArray().map((row) => [z.string().parse(row.name), CountsText.parse(row.tally)]),
    );
  }

  add(tallies: Tallies): void {
    const added = [...tallies];
    this.#addToParts(added.filter((entry) => !isForm(entry)));
    for (const [name, tally] of added.filter(isForm)) this.#addToForm(name, tally);
  }

  #readParts(): Map<string, Tally>[] {
    const rows = this.#sql.exec('SELECT tallies FROM parts ORDER BY part').toArray();
    return rows.map(({ tallies }) => new Map(Object.entries(PartText.parse(tallies))));
  }

  #addToParts(added: readonly (readonly [string, Tally])[]): void {
    const parts = this.#readParts();
    const changed = new Set<number>();
    for (const [name, tally] of added) {
      const known = parts.findIndex((part) => part.has(name) || part.size < partSize);
      const at = known < 0 ? parts.length : known;
      const part = (parts[at] ??= new Map());
      part.set(name, addTallies(part.get(name), tally));
      changed.add(at);
    }
    for (const at of changed) {
      this.#sql.exec(
        `INSERT INTO parts (part, tallies) VALUES (?, ?)
         ON CONFLICT (part) DO UPDATE SET tallies = excluded.tallies`,
        at,
        JSON.stringify(Object.fromEntries(parts[at] ?? [])),
      );
    }
  }

  #addToForm(name: string, added: Tally): void {
    const [row] = this.#sql.exec('SELECT tally FROM forms WHERE name = ?', name);
    const before = row && CountsText.parse(row.tally);
    this.#sql.exec(
      `INSERT INTO forms (name, tally) VALUES (?, ?)
       ON CONFLICT (name) DO UPDATE SET tally = excluded.tally`,
      name,
      JSON.stringify(addTallies(before, added)),
    );
  }
}
