import { AttemptMode, Confidence, Response } from '@dateline/model';
import * as z from 'zod/mini';
import { jsonColumn } from '../platform/json-column.ts';
import { Mark } from '../statistics/event.ts';
import { decideMode, type AttemptState } from './attempt-state.ts';
import type { AttemptRef, NewResponse, ReportAdmission } from './attempt-store.ts';

const ResponseRow = z.strictObject({ number: z.int(), response: jsonColumn(Response) });
const StateRow = z.extend(ResponseRow, { confidence: z.nullable(Confidence) });
const AttemptRow = z.strictObject({ mode: AttemptMode, finished: z.int() });

/** How long a reader is stored after the expiry of the attempt, in seconds: as long as a browser keeps the reader's name. */
const readerMemory = 180 * 24 * 60 * 60;
/** The most reports of one attempt. */
const mostReports = 5;
/** The most attempts that one sweep deletes, and how long after their expiry, in seconds. */
const sweep = { limit: 500, grace: 24 * 60 * 60 } as const;

type StoredAttempt = { readonly mode: AttemptMode; readonly isFinished: boolean };

/** Reads and writes the tables of a shard. The caller opens the transaction. */
export class AttemptTables {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  find({ nonce }: AttemptRef): StoredAttempt | undefined {
    const query =
      'SELECT mode, finished_at IS NOT NULL AS finished FROM attempts WHERE attempt = ?';
    const [row] = this.#sql.exec(query, nonce);
    if (row === undefined) return undefined;
    const { mode, finished } = AttemptRow.parse(row);
    return { mode, isFinished: finished === 1 };
  }

  /** The mode of the attempt, or the mode that it would get with a response now. */
  modeOf(attempt: AttemptRef): AttemptMode {
    const { nonce, mode, reader } = attempt;
    const stored = this.find(attempt)?.mode;
    if (stored !== undefined || reader === null) return stored ?? 'practice';
    const [row] = this.#sql.exec('SELECT attempt FROM readers WHERE reader = ?', reader);
    return decideMode(mode, nonce, z.optional(z.string()).parse(row?.attempt));
  }

  /** Inserts an attempt; if it counts, it is from now on the counted attempt of its reader. */
  begin({ nonce, reader, expires }: AttemptRef, mode: AttemptMode): void {
    this.#sql.exec(
      'INSERT INTO attempts (attempt, mode, expires) VALUES (?, ?, ?)',
      nonce,
      mode,
      expires,
    );
    if (mode === 'practice' || reader === null) return;
    this.#sql.exec(
      'INSERT INTO readers (reader, attempt, expires) VALUES (?, ?, ?)',
      reader,
      nonce,
      expires + readerMemory,
    );
  }

  responseTo({ nonce }: AttemptRef, number: number): Response | undefined {
    const query = 'SELECT number, response FROM responses WHERE attempt = ? AND number = ?';
    const [row] = this.#sql.exec(query, nonce, number);
    return row === undefined ? undefined : ResponseRow.parse(row).response;
  }

  /** Inserts a response, with its mark if the attempt counts. */
  add(
    { nonce }: AttemptRef,
    { number, response, confidence, mark }: NewResponse,
    mode: AttemptMode,
  ): void {
    this.#sql.exec(
      'INSERT INTO responses (attempt, number, response, confidence, recorded_at, mark) VALUES (?, ?, ?, ?, ?, ?)',
      nonce,
      number,
      JSON.stringify(response),
      confidence ?? null,
      Date.now(),
      mode === 'counted' ? JSON.stringify(mark) : null,
    );
  }

  read(attempt: AttemptRef): AttemptState {
    const query =
      'SELECT number, response, confidence FROM responses WHERE attempt = ? ORDER BY number';
    const rows = z.array(StateRow).parse(this.#sql.exec(query, attempt.nonce).toArray());
    return {
      responses: new Map(rows.map(({ number, response }) => [number, response])),
      confidences: new Map(
        rows.flatMap(({ number, confidence }) => (confidence ? [[number, confidence]] : [])),
      ),
      finished: this.find(attempt)?.isFinished ?? false,
      mode: this.modeOf(attempt),
    };
  }

  /** The marks of a counted attempt, in the order of its items. */
  marksOf({ nonce }: AttemptRef): Mark[] {
    const query = 'SELECT mark FROM responses WHERE attempt = ? ORDER BY number';
    return this.#sql
      .exec(query, nonce)
      .toArray()
      .map(({ mark }) => jsonColumn(Mark).parse(mark));
  }

  finish({ nonce }: AttemptRef): void {
    const command = 'UPDATE attempts SET finished_at = ? WHERE attempt = ?';
    this.#sql.exec(command, Date.now(), nonce);
  }

  admitReport({ nonce, expires }: AttemptRef, number: number): ReportAdmission {
    const query = 'SELECT number FROM reports WHERE attempt = ?';
    const numbers = this.#sql.exec(query, nonce).toArray();
    if (numbers.some((row) => row.number === number)) return 'repeated';
    if (numbers.length >= mostReports) return 'tooMany';
    const command = 'INSERT INTO reports (attempt, number, expires) VALUES (?, ?, ?)';
    this.#sql.exec(command, nonce, number, expires);
    return 'new';
  }

  /** Deletes expired attempts, readers and reports; false if more attempts are left. `now` is in milliseconds since 1970. */
  sweep(now: number): boolean {
    const before = Math.floor(now / 1000) - sweep.grace;
    const attempts = this.#sql
      .exec('SELECT attempt FROM attempts WHERE expires < ? LIMIT ?', before, sweep.limit)
      .toArray();
    for (const { attempt } of attempts) {
      this.#sql.exec('DELETE FROM responses WHERE attempt = ?', attempt);
      this.#sql.exec('DELETE FROM attempts WHERE attempt = ?', attempt);
    }
    this.#sql.exec('DELETE FROM readers WHERE expires < ?', before);
    this.#sql.exec('DELETE FROM reports WHERE expires < ?', before);
    return attempts.length < sweep.limit;
  }

  /** When the next row expires, in milliseconds since 1970; undefined if there are no rows. */
  nextSweep(): number | undefined {
    const query = `SELECT min(expires) AS expires FROM (
      SELECT min(expires) AS expires FROM attempts
      UNION ALL SELECT min(expires) FROM readers
      UNION ALL SELECT min(expires) FROM reports)`;
    const expires = z.nullable(z.int()).parse(this.#sql.exec(query).one().expires);
    return expires === null ? undefined : (expires + sweep.grace + 1) * 1000;
  }
}
