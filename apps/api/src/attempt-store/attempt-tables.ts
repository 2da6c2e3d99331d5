import type { AttemptMode } from '@dateline/model';
import * as z from 'zod/mini';
import { createBoundedCache } from '../platform/bounded-cache.ts';
import { jsonColumn } from '../platform/json-column.ts';
import { decideMode } from './attempt-state.ts';
import type { AttemptRef, ReportAdmission } from './attempt-store.ts';
import { lastEventOf, StoredAttempt } from './stored-attempt.ts';

const Content = jsonColumn(StoredAttempt);

/** By what an attempt is found in its table. */
export type AttemptKey = Pick<AttemptRef, 'nonce' | 'expires'>;

const day = 24 * 60 * 60;
/** How long a period of readers is, in seconds. */
const period = 30 * day;
/** For how many periods a reader is stored after the one of the first response: as long as a browser keeps the reader's name after the attempt. */
const readerPeriods = 7;
/** The most reports of one attempt. */
const mostReports = 5;
/** The most attempts that one sweep deletes, and how long after their expiry, in seconds. */
const sweep = { limit: 500, grace: day } as const;

/** The most attempts that an object remembers, each a few KB. */
const mostRemembered = 500;

const periodAt = (now: number): number => Math.floor(now / 1000 / period);

/** When an attempt or a report may be deleted, in milliseconds since 1970. */
export const sweepTimeOf = (expires: number): number => (expires + sweep.grace + 1) * 1000;

/** Reads and writes the tables of a shard, and remembers the last attempts. The caller opens the transaction. */
export class AttemptTables {
  readonly #sql: SqlStorage;
  #remembered = createBoundedCache<StoredAttempt>(mostRemembered);

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  find({ nonce, expires }: AttemptKey): StoredAttempt | undefined {
    const known = this.#remembered.get(nonce);
    if (known !== undefined) return known;
    const query = 'SELECT content FROM attempts WHERE expires = ? AND attempt = ?';
    const [row] = this.#sql.exec(query, expires, nonce);
    if (row === undefined) return undefined;
    const stored = Content.parse(row.content);
    this.#remembered.set(nonce, stored);
    return stored;
  }

  /** Inserts an attempt, which is not remembered, since the transaction may still fail. */
  insert({ nonce, expires, revision }: AttemptRef, stored: StoredAttempt): void {
    this.#sql.exec(
      'INSERT INTO attempts (expires, attempt, revision, last_event, content) VALUES (?, ?, ?, ?, ?)',
      expires,
      nonce,
      revision,
      lastEventOf(stored),
      JSON.stringify(stored),
    );
  }

  update({ nonce, expires }: AttemptKey, stored: StoredAttempt): void {
    this.#sql.exec(
      'UPDATE attempts SET last_event = ?, content = ? WHERE expires = ? AND attempt = ?',
      lastEventOf(stored),
      JSON.stringify(stored),
      expires,
      nonce,
    );
    this.#remembered.set(nonce, stored);
  }

  /** The mode that an attempt without a response would get with one now. `now` is in milliseconds since 1970. */
  modeOf({ nonce, mode, reader }: AttemptRef, now: number): AttemptMode {
    if (reader === null) return 'practice';
    const periods = Array.from({ length: readerPeriods + 1 }, (_, ago) => periodAt(now) - ago);
    const [row] = this.#sql.exec(
      `SELECT attempt FROM readers WHERE period IN (${periods.map(() => '?').join()}) AND reader = ?`,
      ...periods,
      reader,
    );
    return decideMode(mode, nonce, z.optional(z.string()).parse(row?.attempt));
  }

  /** Makes an attempt the counted one of its reader. */
  countReader({ nonce, reader }: AttemptRef, now: number): void {
    const command = 'INSERT INTO readers (period, reader, attempt) VALUES (?, ?, ?)';
    this.#sql.exec(command, periodAt(now), reader, nonce);
  }

  admitReport({ nonce, expires }: AttemptKey, number: number): ReportAdmission {
    const query = 'SELECT number FROM reports WHERE expires = ? AND attempt = ?';
    const numbers = this.#sql.exec(query, expires, nonce).toArray();
    if (numbers.some((row) => row.number === number)) return 'repeated';
    if (numbers.length >= mostReports) return 'tooMany';
    const command = 'INSERT INTO reports (expires, attempt, number) VALUES (?, ?, ?)';
    this.#sql.exec(command, expires, nonce, number);
    return 'new';
  }

  /**
   * Deletes expired attempts whose events have arrived, readers and reports; false if more attempts
   * are left. `now` is in milliseconds since 1970.
   */
  sweep(now: number): boolean {
    const before = Math.floor(now / 1000) - sweep.grace;
    this.#remembered = createBoundedCache(mostRemembered);
    const { rowsWritten } = this.#sql.exec(
      `DELETE FROM attempts WHERE (expires, attempt) IN (
         SELECT expires, attempt FROM attempts LEFT JOIN deliveries USING (revision)
         WHERE expires < ? AND last_event <= coalesce(sent, 0) LIMIT ?)`,
      before,
      sweep.limit,
    );
    this.#sql.exec('DELETE FROM readers WHERE period < ?', periodAt(now) - readerPeriods);
    this.#sql.exec('DELETE FROM reports WHERE expires < ?', before);
    return rowsWritten < sweep.limit;
  }

  /** When the next row can be deleted, in milliseconds since 1970; undefined if there are no rows. */
  nextSweep(): number | undefined {
    const query = `SELECT
      (SELECT min(expires) FROM (
        SELECT min(expires) AS expires FROM attempts UNION ALL SELECT min(expires) FROM reports
      )) AS expires,
      (SELECT min(period) FROM readers) AS period`;
    const row = this.#sql.exec(query).one();
    const { expires, period: oldest } = NextRow.parse(row);
    const times = [
      ...(expires === null ? [] : [sweepTimeOf(expires)]),
      ...(oldest === null ? [] : [(oldest + readerPeriods + 1) * period * 1000]),
    ];
    return times.length === 0 ? undefined : Math.min(...times);
  }
}

const NextRow = z.strictObject({ expires: z.nullable(z.int()), period: z.nullable(z.int()) });
