import type { AttemptMode } from '@dateline/model';
import * as z from 'zod/mini';
import { createBoundedCache } from '../platform/bounded-cache.ts';
import { jsonColumn } from '../platform/json-column.ts';
import type { AttemptRef, ReportAdmission } from './attempt-store.ts';
import {
  grace,
  mostRemembered,
  mostReports,
  mostSwept,
  readerPeriod,
  readerPeriods,
} from './limits.ts';
import { endCounting, isCounting, lastEventOf, StoredAttempt } from './stored-attempt.ts';

const Content = jsonColumn(StoredAttempt);

/** By what an attempt is found in its table. */
export type AttemptKey = Pick<AttemptRef, 'nonce' | 'expires'>;

const periodAt = (now: number): number => Math.floor(now / 1000 / readerPeriod);

/** When an attempt or a report may be deleted, in milliseconds since 1970. */
export const sweepTimeOf = (expires: number): number => (expires + grace + 1) * 1000;

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

  update(key: AttemptKey, stored: StoredAttempt): void {
    this.#write(key, stored);
    this.#remembered.set(key.nonce, stored);
  }

  #write({ nonce, expires }: AttemptKey, stored: StoredAttempt): void {
    this.#sql.exec(
      'UPDATE attempts SET last_event = ?, content = ? WHERE expires = ? AND attempt = ?',
      lastEventOf(stored),
      JSON.stringify(stored),
      expires,
      nonce,
    );
  }

  /** The mode that an attempt which is not stored would get with a response now. `now` is in milliseconds since 1970. */
  modeOf({ mode, reader }: AttemptRef, now: number): AttemptMode {
    const isFirst = reader !== null && this.#findEncounter(reader, now) === undefined;
    return isFirst ? mode : 'practice';
  }

  /**
   * Notes that an attempt, which is not stored yet, shows keys to its reader: no later attempt of theirs counts, and
   * the one that counts now ends. `now` is in milliseconds since 1970.
   */
  noteEncounter({ nonce, reader, expires }: AttemptRef, now: number): void {
    if (reader === null) return;
    const first = this.#findEncounter(reader, now);
    if (first === undefined) {
      const command = 'INSERT INTO readers (period, reader, attempt, expires) VALUES (?, ?, ?, ?)';
      this.#sql.exec(command, periodAt(now), reader, nonce, expires);
      return;
    }
    const stored = this.find(first);
    if (stored === undefined || !isCounting(stored)) return;
    this.#write(first, endCounting(stored));
    this.#remembered.delete(first.nonce);
  }

  /** The first attempt that has shown keys of the article to a reader. */
  #findEncounter(reader: string, now: number): AttemptKey | undefined {
    const periods = Array.from({ length: readerPeriods + 1 }, (_, ago) => periodAt(now) - ago);
    const [row] = this.#sql.exec(
      `SELECT attempt AS nonce, expires FROM readers
       WHERE period IN (${periods.map(() => '?').join()}) AND reader = ?`,
      ...periods,
      reader,
    );
    return z.optional(EncounterRow).parse(row);
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
    const before = Math.floor(now / 1000) - grace;
    this.#remembered = createBoundedCache(mostRemembered);
    const { rowsWritten } = this.#sql.exec(
      `DELETE FROM attempts WHERE (expires, attempt) IN (
         SELECT expires, attempt FROM attempts LEFT JOIN deliveries USING (revision)
         WHERE expires < ? AND last_event <= coalesce(sent, 0) LIMIT ?)`,
      before,
      mostSwept,
    );
    this.#sql.exec('DELETE FROM readers WHERE period < ?', periodAt(now) - readerPeriods);
    this.#sql.exec('DELETE FROM reports WHERE expires < ?', before);
    return rowsWritten < mostSwept;
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
      ...(oldest === null ? [] : [(oldest + readerPeriods + 1) * readerPeriod * 1000]),
    ];
    return times.length === 0 ? undefined : Math.min(...times);
  }
}

const EncounterRow = z.strictObject({ nonce: z.string(), expires: z.int() });

const NextRow = z.strictObject({ expires: z.nullable(z.int()), period: z.nullable(z.int()) });
