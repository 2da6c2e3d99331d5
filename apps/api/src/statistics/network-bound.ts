import * as z from 'zod/mini';
import type { NumberedEvent } from './event.ts';

const hour = 60 * 60 * 1_000;
/** How long a network is stored, in milliseconds, at most: a network has another digest in another week. */
const memory = 7 * 24 * hour;

/** The table of the networks of which an attempt counts. Times are in milliseconds since 1970, full hours. */
export const networkSchema = `
  CREATE TABLE IF NOT EXISTS networks (
    network TEXT PRIMARY KEY,
    attempt TEXT NOT NULL,
    expires INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;`;

/**
 * Lets one attempt of each network count, so that no network adds more to a figure than one reader does. Networks
 * are digests that change every week. Record 19 says why it is one.
 */
export class NetworkBound {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /**
   * The attempts that begin with these events and do not count, since another one of their network does. If the
   * events are sent again, they are the same. All attempts without a network count as one.
   */
  refuse(events: readonly NumberedEvent[], now: number): ReadonlySet<string> {
    const begun = events.filter(({ event }) => event.kind === 'response' && event.isFirst);
    const refused = begun.filter(
      ({ network, attempt }) => !this.#admit(network ?? '', attempt, now),
    );
    return new Set(refused.map(({ attempt }) => attempt));
  }

  /** Deletes what has expired. */
  sweep(now: number): void {
    this.#sql.exec('DELETE FROM networks WHERE expires <= ?', now);
  }

  /** When the next row expires; undefined if there are no rows. */
  nextSweep(): number | undefined {
    const { next } = this.#sql.exec('SELECT min(expires) AS next FROM networks').one();
    return z.nullable(z.int()).parse(next) ?? undefined;
  }

  #admit(network: string, attempt: string, now: number): boolean {
    const [row] = this.#sql.exec('SELECT attempt FROM networks WHERE network = ?', network);
    if (row !== undefined) return row.attempt === attempt;
    const command = 'INSERT INTO networks (network, attempt, expires) VALUES (?, ?, ?)';
    this.#sql.exec(command, network, attempt, Math.floor((now + memory) / hour) * hour);
    return true;
  }
}
