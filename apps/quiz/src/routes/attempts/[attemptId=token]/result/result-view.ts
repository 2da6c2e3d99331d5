import type { Attempt, Correction } from '@dateline/model/public';
import type { finishAttempt } from '$lib/server/attempt.ts';
import type { AttemptPreferences } from '$lib/server/attempt-preferences.ts';
import { toFactSource, type FactSource } from '$lib/deck/build-deck-fact.ts';
import { sheetLanguage, type SheetLanguage } from '$lib/language/sheet-language.ts';
import { openItems } from '../progress.ts';

/** How a finished attempt went, as the API tells it. */
export type FinishedResult = Awaited<ReturnType<typeof finishAttempt>>;

/** All that the last page of a quiz shows. */
export interface ResultView {
  readonly attemptId: string;
  readonly articleId: string;
  readonly headline: string;
  readonly url: string | undefined;
  readonly words: SheetLanguage;
  /** What the facts of the quiz are told with. */
  readonly source: FactSource;
  readonly finished: boolean;
  readonly open: readonly { readonly number: number; readonly flagged: boolean }[];
  readonly correction: Correction | undefined;
  /** Undefined until the quiz is finished. */
  readonly result: FinishedResult | undefined;
  /** How long the reader took, in milliseconds, where they wanted to be shown the time. */
  readonly took: number | undefined;
  /** What the link of a friend says, where one led here. */
  readonly friend: AttemptPreferences['friend'];
  /** What the same quiz is started with. */
  readonly quiz: Attempt['options'] & Pick<Attempt, 'seed' | 'revision'>;
}

/** Puts together an attempt, how it went once it is finished, and what this browser knows of it. */
export function toResultView(
  attempt: Attempt,
  result: FinishedResult | undefined,
  { flags, took, friend }: AttemptPreferences,
): ResultView {
  const { article, seed, revision, options } = attempt;
  return {
    attemptId: attempt.id,
    articleId: attempt.articleId,
    headline: article.headline,
    url: article.url,
    words: sheetLanguage(article),
    source: toFactSource(attempt),
    finished: attempt.finished,
    open: openItems(attempt).map((number) => ({ number, flagged: flags.includes(number) })),
    correction: attempt.correction ?? result?.correction,
    result,
    took,
    friend,
    quiz: { ...options, seed, revision },
  };
}
