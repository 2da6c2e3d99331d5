import { AttemptMode, Confidence, Response } from '@dateline/model';
import * as z from 'zod/mini';
import { jsonColumn } from '../platform/json-column.ts';
import { Mark } from '../statistics/event.ts';
import { decideMode, type AttemptState } from './attempt-state.ts';
import type { AttemptRef, NewResponse, ReportAdmission } from './attempt-store.ts';

const ResponseRow = z.strictObject({ number: z.int(), response: jsonColumn(Response) });
const StateRow = z.extend(ResponseRow, { confidence: z.nullable(Confidence) });
const AttemptRow = z.strictObject({ mode: AttemptMode, finished: z.int() });

/** How long after its attempt a reader is remembered at a revision, in seconds: as long as a browser keeps its word. */
const readerMemory = 180 * 24 * 60 * 60;
/** How many reports one attempt may send. */
const mostReports = 5;
/** How many attempts are swept at a time, and how long after their expiry, in seconds. */
const sweep = { limit: 500, grace: 24 * 60 * 60 } as const;

/** An attempt as its row has it. */
type StoredAttempt = { readonly mode: AttemptMode; readonly isFinished: boolean };

/** Reads and writes what a shard keeps of attempts; each call is a part of the transaction it is made in. */
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

  /** Whether the attempt counts, or would if it were answered now. */
  modeOf(attempt: AttemptRef): AttemptMode {
    const { nonce, mode, reader } = attempt;
    const stored = this.find(attempt)?.mode;
    if (stored !== undefined || reader === null) return stored ?? 'practice';
    const [row] = this.#sql.exec('SELECT attempt FROM readers WHERE reader = ?', reader);
    return decideMode(mode, nonce, z.optional(z.string()).parse(row?.attempt));
  }

  /** Begins an attempt; one that counts is from then on the one of its reader. */
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

  /** Keeps a response, with its mark where the attempt counts. */
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

  /** The marks of an attempt that counts, in the order of its items. */
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

  /** Forgets attempts, readers and reports whose time is over, some at a time; false where more are left. */
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

  /** When something can be swept next, in milliseconds since 1970; never where nothing is kept. */
  nextSweep(): number | undefined {
    const query = `SELECT min(expires) AS expires FROM (
      SELECT min(expires) AS expires FROM attempts
      UNION ALL SELECT min(expires) FROM readers
      UNION ALL SELECT min(expires) FROM reports)`;
    const expires = z.nullable(z.int()).parse(this.#sql.exec(query).one().expires);
    return expires === null ? undefined : (expires + sweep.grace + 1) * 1000;
  }
}
