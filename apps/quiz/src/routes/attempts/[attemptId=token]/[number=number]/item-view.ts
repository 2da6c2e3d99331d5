import type {
  Attempt,
  AttemptMode,
  Correction,
  GivenResponse,
  PublicItem,
} from '@dateline/model/public';
import { nextOpenItem, openItems } from '../progress.ts';

/** All that the page of one item shows. */
export interface ItemView {
  readonly attemptId: string;
  readonly articleId: string;
  readonly finished: boolean;
  readonly mode: AttemptMode;
  /** What was corrected since in the items that were answered. */
  readonly correction: Correction | undefined;
  readonly item: PublicItem;
  readonly given: GivenResponse | undefined;
  /** The open item to go on with; undefined where none is left. */
  readonly next: number | undefined;
  readonly steps: readonly { readonly number: number; readonly open: boolean }[];
}

/** Picks item `number` out of an attempt; undefined where the attempt has none of that number. */
export function toItemView(attempt: Attempt, number: number): ItemView | undefined {
  const item = attempt.items.find((candidate) => candidate.number === number);
  if (!item) return undefined;
  const open = openItems(attempt);
  return {
    attemptId: attempt.id,
    articleId: attempt.articleId,
    finished: attempt.finished,
    mode: attempt.mode,
    correction: attempt.correction,
    item,
    given: attempt.responses.find((response) => response.number === number),
    next: nextOpenItem(attempt, number),
    steps: attempt.items.map((step) => ({ number: step.number, open: open.includes(step.number) })),
  };
}
