import * as z from 'zod/mini';
import type { NumberedEvent } from '../statistics/event.ts';
import type { AttemptKey, AttemptTables } from './attempt-tables.ts';
import { mostSent } from './limits.ts';
import { excludeAttempt, listEvents } from './stored-attempt.ts';

const UnsentRow = z.strictObject({
  revision: z.string(),
  expires: z.int(),
  nonce: z.string(),
  last: z.int(),
});

/**
 * Delivers events, and resolves to the attempts that do not count because another one of their network does. Rejects if the
 * events did not arrive. The same events may be delivered again.
 */
export type Deliver = (
  revision: string,
  source: string,
  events: readonly NumberedEvent[],
) => Promise<readonly string[]>;

/** The attempts of each revision that may have events to send, by their nonces. */
type Waiting = Map<string, Map<string, AttemptKey>>;

const takeFirst = (events: readonly NumberedEvent[]): NumberedEvent[] =>
  events.toSorted((a, b) => a.seq - b.seq).slice(0, mostSent);

/**
 * Numbers the events of a shard and sends them to the statistics of their revisions, in order. An
 * event is part of its attempt's row; stored beside it is only how far each revision has been sent.
 * Which attempts have something to send is kept in memory, and looked up once if that is lost.
 */
export class Outbox {
  readonly #sql: SqlStorage;
  readonly #tables: AttemptTables;
  readonly #deliver: Deliver;
  #waiting: Waiting | undefined;
  #last = 0;

  constructor(sql: SqlStorage, tables: AttemptTables, deliver: Deliver) {
    this.#sql = sql;
    this.#tables = tables;
    this.#deliver = deliver;
  }

  /** Says that every event has been sent, which saves the look through all attempts. */
  assumeSent(): void {
    this.#waiting = new Map();
    const query = 'SELECT coalesce(max(sent), 0) AS last FROM deliveries';
    this.#last = z.int().parse(this.#sql.exec(query).one().last);
  }

  /** Numbers the next event, which is one of the attempt. */
  draw(revision: string, { nonce, expires }: AttemptKey): number {
    this.#add(this.#load(), revision, { nonce, expires });
    this.#last += 1;
    return this.#last;
  }

  isEmpty(): boolean {
    return this.#load().size === 0;
  }

  /** Sends all events in batches; false if some did not arrive and must be sent again. */
  async flush(): Promise<boolean> {
    const arrivals = Array.from(this.#load().keys(), (revision) => this.#flushOne(revision));
    return (await Promise.all(arrivals)).every(Boolean);
  }

  async #flushOne(revision: string): Promise<boolean> {
    const { source } = this.#sql.exec<{ source: string }>('SELECT source FROM identity').one();
    for (let batch = this.#read(revision); batch.length > 0; batch = this.#read(revision)) {
      let refused: readonly string[];
      try {
        refused = await this.#deliver(revision, source, batch);
      } catch {
        return false;
      }
      // Without a pause between them, these writes are stored together or not at all.
      for (const nonce of refused) this.#exclude(revision, nonce);
      this.#sql.exec(
        'INSERT OR REPLACE INTO deliveries (revision, sent) VALUES (?, ?)',
        revision,
        batch.at(-1)?.seq ?? 0,
      );
    }
    return true;
  }

  /** Makes an attempt practice, of which events were just sent. */
  #exclude(revision: string, nonce: string): void {
    const key = this.#load().get(revision)?.get(nonce);
    const stored = key && this.#tables.find(key);
    if (key !== undefined && stored !== undefined) this.#tables.update(key, excludeAttempt(stored));
  }

  /** The next batch of a revision. Attempts that have nothing to send wait no longer. */
  #read(revision: string): NumberedEvent[] {
    const waiting = this.#load().get(revision) ?? new Map<string, AttemptKey>();
    const [row] = this.#sql.exec('SELECT sent FROM deliveries WHERE revision = ?', revision);
    const sent = z.optional(z.int()).parse(row?.sent) ?? 0;
    let events: NumberedEvent[] = [];
    for (const [nonce, key] of waiting) {
      const stored = this.#tables.find(key);
      const unsent = stored === undefined ? [] : listEvents(nonce, stored, sent);
      if (unsent.length === 0) waiting.delete(nonce);
      events.push(...unsent);
      // However many wait, few are in memory.
      if (events.length > 10 * mostSent) events = takeFirst(events);
    }
    if (events.length === 0) this.#load().delete(revision);
    return takeFirst(events);
  }

  /** Finds what was not sent before the object was started. */
  #load(): Waiting {
    if (this.#waiting !== undefined) return this.#waiting;
    this.assumeSent();
    const waiting: Waiting = new Map();
    const rows = this.#sql.exec(
      `SELECT revision, expires, attempt AS nonce, last_event AS last
       FROM attempts LEFT JOIN deliveries USING (revision) WHERE last_event > coalesce(sent, 0)`,
    );
    for (const row of rows) {
      const { revision, last, ...key } = UnsentRow.parse(row);
      this.#add(waiting, revision, key);
      this.#last = Math.max(this.#last, last);
    }
    this.#waiting = waiting;
    return waiting;
  }

  #add(waiting: Waiting, revision: string, key: AttemptKey): void {
    const others = waiting.get(revision);
    if (others === undefined) waiting.set(revision, new Map([[key.nonce, key]]));
    else others.set(key.nonce, key);
  }
}
