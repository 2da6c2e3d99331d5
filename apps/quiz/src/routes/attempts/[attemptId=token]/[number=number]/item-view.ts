import type {
  Attempt,
  AttemptMode,
  Correction,
  GivenResponse,
  PublicItem,
} from '@dateline/model/public';
import type { AttemptPreferences } from '$lib/server/attempt-preferences.ts';
import { toFactSource, type FactSource } from '$lib/deck/build-deck-fact.ts';
import { sheetLanguage, type SheetLanguage } from '$lib/language/sheet-language.ts';
import { nextOpenItem, openItems } from '../progress.ts';

/** The state of an item in the row of numbers. Answered items are never flagged. */
export type StepState = 'open' | 'flagged' | 'answered';

/** Everything that the page of one item shows. */
export interface ItemView {
  readonly attemptId: string;
  readonly expiresAt: string;
  readonly articleId: string;
  readonly headline: string;
  /** The URL of the article. */
  readonly url: string | undefined;
  readonly language: SheetLanguage;
  /** The source that cards of the review deck name. */
  readonly source: FactSource;
  readonly finished: boolean;
  readonly mode: AttemptMode;
  /** Corrections of answered items since the attempt started. */
  readonly correction: Correction | undefined;
  readonly item: PublicItem;
  readonly given: GivenResponse | undefined;
  /** The next open item. Undefined if none is open. */
  readonly next: number | undefined;
  readonly steps: readonly { readonly number: number; readonly state: StepState }[];
  readonly flagged: boolean;
  /** Seconds since the timer was switched on. Undefined if it is off. */
  readonly elapsed: number | undefined;
  /** Whether the page asks how sure the reader is. */
  readonly asksConfidence: boolean;
}

/**
 * Builds the view of item `number` at the time `now`, in milliseconds since 1970. Undefined if the attempt
 * has no such item.
 */
export function toItemView(
  attempt: Attempt,
  number: number,
  { flags, timer, confidence }: AttemptPreferences,
  now: number,
): ItemView | undefined {
  const item = attempt.items.find((candidate) => candidate.number === number);
  if (!item) return undefined;
  const { article, finished } = attempt;
  const open = openItems(attempt);
  const stateOf = (step: number): StepState =>
    open.includes(step) ? (flags.includes(step) ? 'flagged' : 'open') : 'answered';
  return {
    attemptId: attempt.id,
    expiresAt: attempt.expiresAt,
    articleId: attempt.articleId,
    headline: article.headline,
    url: article.url,
    language: sheetLanguage(article),
    source: toFactSource(attempt),
    finished,
    mode: attempt.mode,
    correction: attempt.correction,
    item,
    given: attempt.responses.find((response) => response.number === number),
    next: nextOpenItem(attempt, number),
    steps: attempt.items.map((step) => ({ number: step.number, state: stateOf(step.number) })),
    flagged: stateOf(number) === 'flagged',
    elapsed: timer === undefined || finished ? undefined : Math.floor((now - timer) / 1000),
    asksConfidence: confidence === true,
  };
}
