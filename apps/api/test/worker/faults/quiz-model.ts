import type { AttemptMode, Confidence, Response } from '@dateline/model';
import type { NewResponse } from '../../../src/attempt-store/attempt-store.ts';
import type { Mark, StatisticsEvent } from '../../../src/statistics/event.ts';

/** The state that an attempt has in a service without faults. */
export interface ModelAttempt {
  readonly id: string;
  readonly asked: AttemptMode;
  readonly reader: string | undefined;
  /** In milliseconds since 1970. */
  readonly expires: number;
  readonly responses: Map<number, Response>;
  readonly confidences: Map<number, Confidence>;
  readonly marks: Mark[];
  /** Undefined without a response or finish. */
  mode: AttemptMode | undefined;
  finished: boolean;
}

/** A model of the service in memory, in which no call fails. */
export class QuizModel {
  readonly attempts: ModelAttempt[] = [];
  readonly events: StatisticsEvent[] = [];
  /** The first attempt of each reader that was begun. */
  readonly #first = new Map<string, ModelAttempt>();
  /** Attempts of which no later response counts. */
  readonly #ended = new Set<ModelAttempt>();
  now = Date.now();

  isExpired({ expires }: ModelAttempt): boolean {
    return this.now >= expires;
  }

  modeOf({ asked, reader, mode }: Pick<ModelAttempt, 'asked' | 'reader' | 'mode'>): AttemptMode {
    return mode ?? (this.#first.has(reader ?? '') ? 'practice' : asked);
  }

  /** Begins an attempt, which ends the counting of its reader's first one. */
  #begin(attempt: ModelAttempt, mode: AttemptMode): void {
    attempt.mode = mode;
    if (attempt.reader === undefined) return;
    const first = this.#first.get(attempt.reader);
    if (first === undefined) this.#first.set(attempt.reader, attempt);
    else this.#ended.add(first);
  }

  /**
   * Records a response. Returns the stored response to the item, which is the first one sent;
   * undefined if the attempt is finished and has none.
   */
  answer(attempt: ModelAttempt, { number, response, confidence, mark }: NewResponse) {
    const stored = attempt.responses.get(number);
    if (stored !== undefined || attempt.finished) return stored;
    const isFirst = attempt.mode === undefined;
    if (isFirst) this.#begin(attempt, this.modeOf(attempt));
    attempt.responses.set(number, response);
    if (confidence !== undefined) attempt.confidences.set(number, confidence);
    if (attempt.mode === 'counted' && !this.#ended.has(attempt)) {
      attempt.marks.push(mark);
      this.events.push({ kind: 'response', isFirst, mark });
    } else if (isFirst) {
      this.events.push({ kind: 'begun' });
    }
    return response;
  }

  finish(attempt: ModelAttempt): void {
    if (attempt.finished) return;
    attempt.finished = true;
    if (attempt.mode === undefined) this.#begin(attempt, 'practice');
    if (attempt.mode === 'practice' || this.#ended.has(attempt)) return;
    this.events.push({ kind: 'finished', marks: attempt.marks, form: null });
  }
}
