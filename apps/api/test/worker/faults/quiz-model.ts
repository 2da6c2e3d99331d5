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
  mode: AttemptMode | undefined;
  finished: boolean;
}

/** A model of the service in memory, in which no call fails. */
export class QuizModel {
  readonly attempts: ModelAttempt[] = [];
  readonly events: StatisticsEvent[] = [];
  readonly #counted = new Map<string, ModelAttempt>();
  now = Date.now();

  isExpired({ expires }: ModelAttempt): boolean {
    return this.now >= expires;
  }

  modeOf(attempt: Pick<ModelAttempt, 'asked' | 'reader' | 'mode'>): AttemptMode {
    if (attempt.mode !== undefined) return attempt.mode;
    const isTaken = this.#counted.has(attempt.reader ?? '');
    return attempt.asked === 'counted' && !isTaken ? 'counted' : 'practice';
  }

  /**
   * Records a response. Returns the stored response to the item, which is the first one sent;
   * undefined if the attempt is finished and has none.
   */
  answer(attempt: ModelAttempt, { number, response, confidence, mark }: NewResponse) {
    const stored = attempt.responses.get(number);
    if (stored !== undefined || attempt.finished) return stored;
    const isFirst = attempt.mode === undefined;
    attempt.mode = this.modeOf(attempt);
    attempt.responses.set(number, response);
    if (confidence !== undefined) attempt.confidences.set(number, confidence);
    if (attempt.mode === 'counted') {
      this.#counted.set(attempt.reader ?? '', attempt);
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
    attempt.mode ??= 'practice';
    if (attempt.mode === 'practice') return;
    this.events.push({ kind: 'finished', marks: attempt.marks, form: null });
  }
}
