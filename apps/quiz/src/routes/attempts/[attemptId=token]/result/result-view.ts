import type { Attempt, Correction } from '@dateline/model/public';
import type { finishAttempt } from '$lib/server/attempt.ts';
import type { AttemptPreferences } from '$lib/server/cookies/attempt-preferences.ts';
import { toAttemptView, type AttemptView } from '../attempt-view.ts';
import { openItems } from '../progress.ts';

/** The result of a finished attempt, as the API returns it. */
export type FinishedResult = Awaited<ReturnType<typeof finishAttempt>>;

/** What the result page shows of an attempt. */
export interface ResultView extends AttemptView {
  /** The items that have no response yet. */
  readonly open: readonly { readonly number: number; readonly flagged: boolean }[];
  readonly correction: Correction | undefined;
  /** Undefined until the quiz is finished. */
  readonly result: FinishedResult | undefined;
  /** How long the reader took, in milliseconds. Undefined if the timer was off. */
  readonly took: number | undefined;
  /** The friend's score, if the quiz was started from a challenge link. */
  readonly friend: AttemptPreferences['friend'];
  readonly feedback: Attempt['feedback'];
  /** Whether it asks again what another attempt missed. Such a quiz has no link. */
  readonly repeats: boolean;
  /** The options that start the same quiz again; the seed of a counted one is undefined until it is finished. */
  readonly quiz: Attempt['options'] & Pick<Attempt, 'seed' | 'revision'>;
}

/** Builds the view of the result page from an attempt, its result if it is finished, and the reader's preferences. */
export function toResultView(
  attempt: Attempt,
  result: FinishedResult | undefined,
  { flags, took, friend }: AttemptPreferences,
): ResultView {
  const { seed, revision, options } = attempt;
  return {
    ...toAttemptView(attempt),
    open: openItems(attempt).map((number) => ({ number, flagged: flags.includes(number) })),
    correction: attempt.correction ?? result?.correction,
    result,
    took,
    friend,
    feedback: attempt.feedback,
    repeats: attempt.repeats === true,
    quiz: { ...options, seed, revision },
  };
}
