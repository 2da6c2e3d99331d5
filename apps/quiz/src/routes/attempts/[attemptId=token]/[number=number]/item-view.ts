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

/** How an item of the row of numbers stands; what is answered is no longer to be returned to. */
export type StepState = 'open' | 'flagged' | 'answered';

/** All that the page of one item shows. */
export interface ItemView {
  readonly attemptId: string;
  readonly expiresAt: string;
  readonly articleId: string;
  readonly headline: string;
  /** Where the article itself is. */
  readonly url: string | undefined;
  readonly words: SheetLanguage;
  /** What the facts of the quiz are told with. */
  readonly source: FactSource;
  readonly finished: boolean;
  readonly mode: AttemptMode;
  /** What was corrected since in the items that were answered. */
  readonly correction: Correction | undefined;
  readonly item: PublicItem;
  readonly given: GivenResponse | undefined;
  /** The open item to go on with; undefined where none is left. */
  readonly next: number | undefined;
  readonly steps: readonly { readonly number: number; readonly state: StepState }[];
  readonly flagged: boolean;
  /** Since how many seconds the reader has been shown the time; undefined where they are not. */
  readonly elapsed: number | undefined;
  /** Whether the reader wants to be asked how sure they are. */
  readonly asksConfidence: boolean;
}

/**
 * Picks item `number` out of an attempt, with what the reader wants of it `now`, in milliseconds since
 * 1970; undefined where the attempt has none of that number.
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
    words: sheetLanguage(article),
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
