import { Response } from '@dateline/model';
import { DurableObject } from 'cloudflare:workers';
import * as z from 'zod/mini';
import { decide, type AttemptState, type Outcome } from './attempt-state.ts';

const schema = `
  CREATE TABLE IF NOT EXISTS responses (
    attempt TEXT NOT NULL,
    number INTEGER NOT NULL,
    response TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    PRIMARY KEY (attempt, number)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS finished (
    attempt TEXT PRIMARY KEY,
    finished_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;`;

const Row = z.strictObject({
  number: z.int(),
  response: z.pipe(
    z.pipe(
      z.string(),
      z.transform((text): unknown => JSON.parse(text)),
    ),
    Response,
  ),
});

/**
 * Keeps the responses of many attempts in one SQLite database. It does one thing at a time and
 * answers only once what it wrote is durable; what to write, `decide` knows.
 */
export class AttemptShard extends DurableObject {
  readonly #sql: SqlStorage;

  constructor(context: DurableObjectState, env: Cloudflare.Env) {
    super(context, env);
    this.#sql = context.storage.sql;
    this.#sql.exec(schema);
  }

  record(attempt: string, number: number, response: Response): Outcome {
    const outcome = decide(this.read(attempt), number, response);
    if (outcome.status === 'accepted') {
      this.#sql.exec(
        'INSERT INTO responses (attempt, number, response, recorded_at) VALUES (?, ?, ?, ?)',
        attempt,
        number,
        JSON.stringify(response),
        Date.now(),
      );
    }
    return outcome;
  }

  read(attempt: string): AttemptState {
    const rows = this.#sql.exec(
      'SELECT number, response FROM responses WHERE attempt = ? ORDER BY number',
      attempt,
    );
    const responses = z.array(Row).parse(rows.toArray());
    const finished = this.#sql.exec('SELECT 1 FROM finished WHERE attempt = ?', attempt).toArray();
    return {
      responses: new Map(responses.map(({ number, response }) => [number, response])),
      finished: finished.length > 0,
    };
  }

  finish(attempt: string): AttemptState {
    this.#sql.exec(
      'INSERT OR IGNORE INTO finished (attempt, finished_at) VALUES (?, ?)',
      attempt,
      Date.now(),
    );
    return this.read(attempt);
  }
}
