import { DurableObject } from 'cloudflare:workers';
import { attemptSchema } from './attempt-schema.ts';
import { decideOutcome, type AttemptState, type Outcome } from './attempt-state.ts';
import type { AttemptRef, NewResponse, ReportAdmission } from './attempt-store.ts';
import { AttemptTables, sweepTimeOf } from './attempt-tables.ts';
import { longestSendDelay, sendDelay } from './limits.ts';
import { Outbox } from './outbox.ts';
import {
  addResponse,
  beginAttempt,
  finishAttempt,
  toState,
  type StoredAttempt,
} from './stored-attempt.ts';

/**
 * Stores many attempts in one SQLite database. Calls run one at a time, and each answers only after
 * its writes are durable. A response and its event for the statistics are one row.
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
    this.#outbox = new Outbox(context.storage.sql, this.#tables, async (revision, source, events) =>
      env.REVISION_STATISTICS.getByName(revision).apply(source, events),
    );
    void context.blockConcurrencyWhile(async () => {
      this.#alarm = (await context.storage.getAlarm()) ?? undefined;
      // Events that wait have an alarm within the longest pause.
      if (this.#alarm !== undefined && this.#alarm > Date.now() + longestSendDelay) {
        this.#outbox.assumeSent();
      }
    });
  }

  record(attempt: AttemptRef, sent: NewResponse): Outcome {
    const outcome = this.#record(attempt, sent);
    this.#remind(attempt);
    return outcome;
  }

  read(attempt: AttemptRef): AttemptState {
    const mode = () => this.#tables.modeOf(attempt, Date.now());
    return toState(this.#tables.find(attempt) ?? beginAttempt(attempt, mode()));
  }

  finish(attempt: AttemptRef): AttemptState {
    const state = this.#finish(attempt);
    this.#remind(attempt);
    return state;
  }

  admitReport(attempt: AttemptRef, number: number): ReportAdmission {
    const admission = this.#tables.admitReport(attempt, number);
    this.#remind(attempt);
    return admission;
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
    if (isDelivered) this.#setAlarm(isSwept ? this.#tables.nextSweep() : now);
    else this.#setAlarm(Date.now() + Math.min(sendDelay * 2 ** this.#failures, longestSendDelay));
  }

  #record(attempt: AttemptRef, sent: NewResponse): Outcome {
    const stored = this.#tables.find(attempt);
    const given = stored?.responses.find(({ number }) => number === sent.number)?.response;
    const outcome = decideOutcome(given, stored?.finish !== undefined, sent.response);
    if (outcome.status !== 'accepted') return outcome;
    if (stored === undefined) this.#begin(attempt, sent);
    else this.#tables.update(attempt, addResponse(stored, sent, this.#drawFor(attempt)));
    return outcome;
  }

  /** Stores an attempt with its first response. */
  #begin(attempt: AttemptRef, sent: NewResponse): void {
    const begun = beginAttempt(attempt, this.#tables.modeOf(attempt, Date.now()));
    this.#insert(attempt, addResponse(begun, sent, this.#drawFor(attempt)));
  }

  /** An attempt that is finished without a response is practice, and so are its reader's later ones: the result has shown keys. */
  #finish(attempt: AttemptRef): AttemptState {
    const stored = this.#tables.find(attempt);
    if (stored?.finish !== undefined) return toState(stored);
    const begun = stored ?? beginAttempt(attempt, 'practice');
    const finished = finishAttempt(begun, this.#drawFor(attempt));
    if (stored === undefined) this.#insert(attempt, finished);
    else this.#tables.update(attempt, finished);
    return toState(finished);
  }

  #insert(attempt: AttemptRef, stored: StoredAttempt): void {
    this.#storage.transactionSync(() => {
      this.#tables.insert(attempt, stored);
      this.#tables.noteEncounter(attempt, Date.now());
    });
  }

  #drawFor(attempt: AttemptRef): () => number {
    return () => this.#outbox.draw(attempt.revision, attempt);
  }

  /** Sees to it that the events that wait are sent, and that the attempt is deleted. */
  #remind({ expires }: AttemptRef): void {
    this.#setAlarm(this.#outbox.isEmpty() ? sweepTimeOf(expires) : Date.now() + sendDelay);
  }

  /** Sets the alarm to a time, in milliseconds since 1970, unless an earlier one is set. */
  #setAlarm(at: number | undefined): void {
    if (at === undefined || (this.#alarm !== undefined && this.#alarm <= at)) return;
    this.#alarm = at;
    void this.#storage.setAlarm(at);
  }
}
