import { leastReaders } from '@dateline/model';
import { DurableObject } from 'cloudflare:workers';
import * as z from 'zod/mini';
import type { NumberedEvent, StatisticsEvent } from './event.ts';
import { NetworkBound, networkSchema } from './network-bound.ts';
import { TallyTables, tallySchema } from './tally-tables.ts';
import { tally, type Tally } from './tally.ts';

const schema = `
  CREATE TABLE IF NOT EXISTS sources (
    source TEXT PRIMARY KEY,
    seen INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;`;

/** The most quizzes in a report. */
const mostForms = 100;

/** What is counted of an event whose attempt does not count: that it has begun. */
const countBegun = (event: StatisticsEvent): StatisticsEvent[] =>
  event.kind === 'response' && event.isFirst ? [{ kind: 'begun' }] : [];

/**
 * Adds up the events of all shards for one revision. A source numbers its events upwards and sends
 * them in order, again if it got no answer; events that were seen before are ignored, so each counts once.
 */
export class RevisionStatistics extends DurableObject {
  readonly #storage: DurableObjectStorage;
  readonly #tallies: TallyTables;
  readonly #networks: NetworkBound;
  /** When the alarm is set for; undefined if no networks are stored. */
  #alarm: number | undefined;

  constructor(context: DurableObjectState, env: Cloudflare.Env) {
    super(context, env);
    this.#storage = context.storage;
    this.#storage.sql.exec(schema + tallySchema + networkSchema);
    this.#tallies = new TallyTables(this.#storage.sql);
    this.#networks = new NetworkBound(this.#storage.sql);
    this.#alarm = this.#networks.nextSweep();
  }

  /** Adds the events of a source, all or none. Returns the attempts that do not count because another one of their network does. */
  apply(source: string, events: readonly NumberedEvent[]): readonly string[] {
    const refused = this.#storage.transactionSync(() => {
      const refusals = this.#networks.refuse(events, Date.now());
      this.#applyNew(source, events, refusals);
      return refusals;
    });
    if (this.#alarm === undefined) this.#setAlarm();
    return [...refused];
  }

  override alarm(): void {
    this.tick(Date.now());
  }

  /** Deletes networks after a week. `now` is in milliseconds since 1970. */
  tick(now: number): void {
    this.#networks.sweep(now);
    this.#setAlarm();
  }

  #setAlarm(): void {
    this.#alarm = this.#networks.nextSweep();
    if (this.#alarm !== undefined) void this.#storage.setAlarm(this.#alarm);
  }

  #applyNew(source: string, events: readonly NumberedEvent[], refused: ReadonlySet<string>): void {
    const seen = this.#seenOf(source);
    const fresh = events.filter(({ seq }) => seq > seen);
    const last = fresh.at(-1);
    if (last === undefined) return;
    const counted = fresh.flatMap(({ attempt, event }) =>
      refused.has(attempt) ? countBegun(event) : [event],
    );
    this.#tallies.add(tally(counted));
    this.#storage.sql.exec(
      `INSERT INTO sources (source, seen) VALUES (?, ?)
       ON CONFLICT (source) DO UPDATE SET seen = excluded.seen`,
      source,
      last.seq,
    );
  }

  /** The tallies of the items and the totals. */
  read(): Map<string, Tally> {
    return this.#tallies.read();
  }

  /** The tallies of the quizzes with most complete attempts, if there are enough of these. */
  readForms(): Map<string, Tally> {
    return this.#tallies.readForms(leastReaders, mostForms);
  }

  #seenOf(source: string): number {
    const [row] = this.#storage.sql.exec('SELECT seen FROM sources WHERE source = ?', source);
    return z.optional(z.int()).parse(row?.seen) ?? 0;
  }
}
