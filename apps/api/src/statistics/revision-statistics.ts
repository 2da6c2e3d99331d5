import { leastCell } from '@dateline/model';
import { DurableObject } from 'cloudflare:workers';
import * as z from 'zod/mini';
import type { NumberedEvent } from './event.ts';
import { TallyTables, tallySchema } from './tally-tables.ts';
import { tally, type Tally } from './tally.ts';

const schema = `
  CREATE TABLE IF NOT EXISTS sources (
    source TEXT PRIMARY KEY,
    seen INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;`;

/** The most quizzes in a report, since anyone can invent seeds. */
const mostForms = 100;

/**
 * Adds up the events of all shards for one revision. A source numbers its events upwards and sends
 * them in order, again if it got no answer; events that were seen before are ignored, so each counts once.
 */
export class RevisionStatistics extends DurableObject {
  readonly #storage: DurableObjectStorage;
  readonly #tallies: TallyTables;

  constructor(context: DurableObjectState, env: Cloudflare.Env) {
    super(context, env);
    this.#storage = context.storage;
    this.#storage.sql.exec(schema + tallySchema);
    this.#tallies = new TallyTables(this.#storage.sql);
  }

  /** Adds the events of a source, all or none. */
  apply(source: string, events: readonly NumberedEvent[]): void {
    this.#storage.transactionSync(() => {
      const seen = this.#seenOf(source);
      const fresh = events.filter(({ seq }) => seq > seen);
      const last = fresh.at(-1);
      if (last === undefined) return;
      this.#tallies.add(tally(fresh.map(({ event }) => event)));
      this.#storage.sql.exec(
        `INSERT INTO sources (source, seen) VALUES (?, ?)
         ON CONFLICT (source) DO UPDATE SET seen = excluded.seen`,
        source,
        last.seq,
      );
    });
  }

  /** The tallies of the items and the totals. */
  read(): Map<string, Tally> {
    return this.#tallies.read();
  }

  /** The tallies of the quizzes with most complete attempts, if there are enough of these. */
  readForms(): Map<string, Tally> {
    return this.#tallies.readForms(leastCell, mostForms);
  }

  #seenOf(source: string): number {
    const [row] = this.#storage.sql.exec('SELECT seen FROM sources WHERE source = ?', source);
    return z.optional(z.int()).parse(row?.seen) ?? 0;
  }
}
