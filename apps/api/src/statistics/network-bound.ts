import { leastCell } from '@dateline/model';
import * as z from 'zod/mini';
import type { NumberedEvent } from './event.ts';

/**
 * The most attempts of one network that count in a day. Record 19 says why it is five: half of the fewest
 * responses behind a figure, and about what the answers of a whole class are worth.
 */
const mostAttempts = leastCell / 2;
const hour = 60 * 60 * 1_000;
/** How long a network is stored, in milliseconds, at most. */
const memory = 24 * hour;

/** The table of the networks whose attempts count. Times are in milliseconds since 1970, full hours. */
export const networkSchema = `
  CREATE TABLE IF NOT EXISTS networks (
    network TEXT NOT NULL,
    attempt TEXT NOT NULL,
    expires INTEGER NOT NULL,
    PRIMARY KEY (network, attempt)
  ) STRICT, WITHOUT ROWID;`;

/** Bounds how many attempts of one network count. Networks are digests that change every day. */
export class NetworkBound {
  readonly #sql: SqlStorage;

  constructor(sql: SqlStorage) {
    this.#sql = sql;
  }

  /**
   * The attempts that begin with these events and do not count, since enough of their network do. If the
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
    const query = 'SELECT attempt FROM networks WHERE network = ?';
    const admitted = this.#sql.exec(query, network).toArray();
    if (admitted.some((row) => row.attempt === attempt)) return true;
    if (admitted.length >= mostAttempts) return false;
    const command = 'INSERT INTO networks (network, attempt, expires) VALUES (?, ?, ?)';
    this.#sql.exec(command, network, attempt, Math.floor((now + memory) / hour) * hour);
    return true;
  }
}
