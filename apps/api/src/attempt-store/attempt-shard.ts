import { DurableObject } from 'cloudflare:workers';
import { attemptSchema } from './attempt-schema.ts';
import { decide, type AttemptState, type Outcome } from './attempt-state.ts';
import type { AttemptRef, NewResponse, ReportAdmission } from './attempt-store.ts';
import { AttemptTables } from './attempt-tables.ts';
import { Outbox } from './outbox.ts';

/** How long after a response statistics hear of it, in milliseconds; what comes meanwhile goes along. */
const delay = 10_000;
/** The longest pause before what did not arrive is sent again, in milliseconds. */
const longestPause = 5 * 60 * 1_000;

/**
 * Keeps many attempts in one SQLite database. It does one thing at a time and answers only once what
 * it wrote is durable. What statistics are to hear is written in the same transaction.
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
    this.#wake(Date.now() + delay);
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
    this.#wake(Date.now() + delay);
    return state;
  }

  admitReport(attempt: AttemptRef, number: number): ReportAdmission {
    this.#wake(Date.now() + delay);
    return this.#storage.transactionSync(() => this.#tables.admitReport(attempt, number));
  }

  override async alarm(): Promise<void> {
    this.#alarm = undefined;
    await this.tick(Date.now());
  }

  /** Does what is to be done by itself at a time, in milliseconds since 1970, and sets the next one. */
  async tick(now: number): Promise<void> {
    const isDelivered = await this.#outbox.flush();
    this.#failures = isDelivered ? 0 : this.#failures + 1;
    const isSwept = this.#storage.transactionSync(() => this.#tables.sweep(now));
    if (!isDelivered) console.warn(JSON.stringify({ message: 'Statistics were not reached' }));
    if (!isDelivered) this.#wake(now + Math.min(delay * 2 ** this.#failures, longestPause));
    else if (!isSwept || !this.#outbox.isEmpty()) this.#wake(now + delay);
    else this.#wake(this.#tables.nextSweep());
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

  /** An attempt that is finished before any answer is over, and takes nobody's turn to count. */
  #finish(attempt: AttemptRef): void {
    const stored = this.#tables.find(attempt);
    if (stored?.isFinished) return;
    if (stored === undefined) this.#tables.begin(attempt, 'practice');
    this.#tables.finish(attempt);
    if (stored?.mode !== 'counted') return;
    const marks = this.#tables.marksOf(attempt);
    this.#outbox.add(attempt.revision, { kind: 'finished', marks, form: attempt.form });
  }

  /** Sees to it that the alarm rings at a time or before. */
  #wake(at: number | undefined): void {
    if (at === undefined || (this.#alarm !== undefined && this.#alarm <= at)) return;
    this.#alarm = at;
    void this.#storage.setAlarm(at);
  }
}
