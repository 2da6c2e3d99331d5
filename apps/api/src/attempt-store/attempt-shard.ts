import { DurableObject } from 'cloudflare:workers';
import { attemptSchema } from './attempt-schema.ts';
import { decide, type AttemptState, type Outcome } from './attempt-state.ts';
import type { AttemptRef, NewResponse, ReportAdmission } from './attempt-store.ts';
import { AttemptTables } from './attempt-tables.ts';
import { Outbox } from './outbox.ts';

/** How long after a response events are sent to the statistics, in milliseconds, together with those of the meantime. */
const delay = 10_000;
/** The longest delay before events are sent again after a failure, in milliseconds. */
const longestPause = 5 * 60 * 1_000;

/**
 * Stores many attempts in one SQLite database. Calls run one at a time, and each answers only after
 * its writes are durable. Events for the statistics are written in the same transaction.
 */
export class AttemptShard extends DurableObject {
  readonly #storage: DurableObjectStorage;
  readonly #tables: AttemptTables;
  readonly #outbox: Outbox;
  #alarm: number | undefined;
  #failures = 0;

  constructor(context: DurableObjectState, env: Cloudflare.Env) {
    super(context, env);
    this.#storage = context.storage;
    context.storage.sql.exec(attemptSchema);
    this.#tables = new AttemptTables(context.storage.sql);
    this.#outbox = new Outbox(context.storage.sql, async (revision, source, events) =>
      env.REVISION_STATISTICS.getByName(revision).apply(source, events),
    );
    void context.blockConcurrencyWhile(async () => {
      this.#alarm = (await context.storage.getAlarm()) ?? undefined;
    });
  }

  record(attempt: AttemptRef, sent: NewResponse): Outcome {
    const outcome = this.#storage.transactionSync(() => this.#record(attempt, sent));
    this.#setAlarm(Date.now() + delay);
    return outcome;
  }

  read(attempt: AttemptRef): AttemptState {
    return this.#tables.read(attempt);
  }

  finish(attempt: AttemptRef): AttemptState {
    const state = this.#storage.transactionSync(() => {
      this.#finish(attempt);
      return this.#tables.read(attempt);
    });
    this.#setAlarm(Date.now() + delay);
    return state;
  }

  admitReport(attempt: AttemptRef, number: number): ReportAdmission {
    this.#setAlarm(Date.now() + delay);
    return this.#storage.transactionSync(() => this.#tables.admitReport(attempt, number));
  }

  override async alarm(): Promise<void> {
    this.#alarm = undefined;
    await this.tick(Date.now());
  }

  /** Sends events, deletes expired attempts and sets the next alarm. `now` is in milliseconds since 1970. */
  async tick(now: number): Promise<void> {
    const isDelivered = await this.#outbox.flush();
    this.#failures = isDelivered ? 0 : this.#failures + 1;
    const isSwept = this.#storage.transactionSync(() => this.#tables.sweep(now));
    if (!isDelivered) console.warn(JSON.stringify({ message: 'Statistics were not reached' }));
    if (!isDelivered) this.#setAlarm(now + Math.min(delay * 2 ** this.#failures, longestPause));
    else if (!isSwept || !this.#outbox.isEmpty()) this.#setAlarm(now + delay);
    else this.#setAlarm(this.#tables.nextSweep());
  }

  #record(attempt: AttemptRef, sent: NewResponse): Outcome {
    const stored = this.#tables.find(attempt);
    const given = this.#tables.responseTo(attempt, sent.number);
    const outcome = decide(given, stored?.isFinished ?? false, sent.response);
    if (outcome.status !== 'accepted') return outcome;
    const mode = stored?.mode ?? this.#tables.modeOf(attempt);
    const isFirst = stored === undefined;
    if (isFirst) this.#tables.begin(attempt, mode);
    this.#tables.add(attempt, sent, mode);
    if (mode === 'counted') {
      this.#outbox.add(attempt.revision, { kind: 'response', isFirst, mark: sent.mark });
    } else if (isFirst) {
      this.#outbox.add(attempt.revision, { kind: 'begun' });
    }
    return outcome;
  }

  /** An attempt that is finished without a response is practice, so that its reader's next attempt can count. */
  #finish(attempt: AttemptRef): void {
    const stored = this.#tables.find(attempt);
    if (stored?.isFinished) return;
    if (stored === undefined) this.#tables.begin(attempt, 'practice');
    this.#tables.finish(attempt);
    if (stored?.mode !== 'counted') return;
    const marks = this.#tables.marksOf(attempt);
    this.#outbox.add(attempt.revision, { kind: 'finished', marks, form: attempt.form });
  }

  /** Sets the alarm to a time, in milliseconds since 1970, unless an earlier one is set. */
  #setAlarm(at: number | undefined): void {
    if (at === undefined || (this.#alarm !== undefined && this.#alarm <= at)) return;
    this.#alarm = at;
    void this.#storage.setAlarm(at);
  }
}
