import * as z from 'zod/mini';
import { jsonColumn } from '../platform/json-column.ts';
import { StatisticsEvent, type NumberedEvent } from '../statistics/event.ts';

/** How many events are sent at a time. */
const batchSize = 500;

const Row = z.strictObject({
  seq: z.int(),
  event: jsonColumn(StatisticsEvent),
});

/** Sends events on; it may be called again with the same ones, and rejects where they did not arrive. */
export type Deliver = (
  revision: string,
  source: string,
  events: readonly NumberedEvent[],
) => Promise<void>;

/** What a shard has yet to tell the statistics: written together with what it tells of, sent later, in order. */
export class Outbox {
  readonly #sql: SqlStorage;
  readonly #deliver: Deliver;

  constructor(sql: SqlStorage, deliver: Deliver) {
    this.#sql = sql;
    this.#deliver = deliver;
  }

  add(revision: string, event: StatisticsEvent): void {
    const command = 'INSERT INTO outbox (revision, event) VALUES (?, ?)';
    this.#sql.exec(command, revision, JSON.stringify(event));
  }

  isEmpty(): boolean {
    return this.#sql.exec('SELECT 1 FROM outbox LIMIT 1').toArray().length === 0;
  }

  /** Sends all there is, batch by batch; false where some of it did not arrive and must be sent again. */
  async flush(): Promise<boolean> {
    const rows = this.#sql.exec<{ revision: string }>('SELECT DISTINCT revision FROM outbox');
    const arrivals = rows.toArray().map(({ revision }) => this.#flushOne(revision));
    return (await Promise.all(arrivals)).every(Boolean);
  }

  async #flushOne(revision: string): Promise<boolean> {
    const { source } = this.#sql.exec<{ source: string }>('SELECT source FROM identity').one();
    for (let batch = this.#read(revision); batch.length > 0; batch = this.#read(revision)) {
      try {
        await this.#deliver(revision, source, batch);
      } catch {
        return false;
      }
      const last = batch.at(-1)?.seq ?? 0;
      this.#sql.exec('DELETE FROM outbox WHERE revision = ? AND seq <= ?', revision, last);
    }
    return true;
  }

  #read(revision: string): NumberedEvent[] {
    const query = 'SELECT seq, event FROM outbox WHERE revision = ? ORDER BY seq LIMIT ?';
    return z.array(Row).parse(this.#sql.exec(query, revision, batchSize).toArray());
  }
}
