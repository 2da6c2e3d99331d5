import type {
  Attempt,
  AttemptMode,
  Correction,
  GivenResponse,
  PublicItem,
  Verdict,
} from '@dateline/model/public';
import type { AttemptPreferences } from '$lib/server/cookies/attempt-preferences.ts';
import { toAttemptView, type AttemptView } from '../attempt-view.ts';
import { nextOpenItem } from '../progress.ts';

/**
 * The state of an item in the row of numbers: without a response, with one whose verdict is not to be seen
 * yet, or its verdict.
 */
export type StepState = 'open' | 'flagged' | 'answered' | Verdict['verdict'];

/** Whether an item in this state has no response yet. */
export const isOpen = (state: StepState): boolean => state === 'open' || state === 'flagged';

/** Everything that the page of one item shows. */
export interface ItemView extends AttemptView {
  readonly expiresAt: string;
  readonly mode: AttemptMode;
  /** Corrections of answered items since the attempt started. */
  readonly correction: Correction | undefined;
  readonly item: PublicItem;
  readonly given: GivenResponse | undefined;
  /** The next open item. Undefined if none is open. */
  readonly next: number | undefined;
  readonly steps: readonly { readonly number: number; readonly state: StepState }[];
  /** Whether fewer items fit what the reader chose than they asked for. */
  readonly isShort: boolean;
  /** Whether it asks again what another quiz missed. */
  readonly repeats: boolean;
  readonly flagged: boolean;
  /** Seconds since the timer was switched on. Undefined if it is off. */
  readonly elapsed: number | undefined;
  /** Whether the page asks how sure the reader is. */
  readonly asksConfidence: boolean;
  /** Whether a choice by pointer counts only after it was submitted. */
  readonly confirms: boolean;
  /** Whether a single choice says how it counts. */
  readonly explains: boolean;
  /** Whether the question about confidence says what it counts, which it does on one page: the first that asks. */
  readonly explainsConfidence: boolean;
}

/** What this device says about a quiz and its reader. */
interface Device extends AttemptPreferences {
  readonly confirms?: boolean;
  readonly explains?: boolean;
}

/**
 * Builds the view of item `number` at the time `now`, in milliseconds since 1970. Undefined if the attempt
 * has no such item.
 */
export function toItemView(
  attempt: Attempt,
  number: number,
  { flags, timer, confidence, confidenceAt = 1, confirms = false, explains = false }: Device,
  now: number,
): ItemView | undefined {
  const item = attempt.items.find((candidate) => candidate.number === number);
  if (!item) return undefined;
  const stateOf = (step: number): StepState => {
    const given = attempt.responses.find((response) => response.number === step);
    if (!given) return flags.includes(step) ? 'flagged' : 'open';
    return given.verdict?.verdict ?? 'answered';
  };
  return {
    ...toAttemptView(attempt),
    expiresAt: attempt.expiresAt,
    mode: attempt.mode,
    correction: attempt.correction,
    item,
    given: attempt.responses.find((response) => response.number === number),
    next: nextOpenItem(attempt, number, flags),
    steps: attempt.items.map((step) => ({ number: step.number, state: stateOf(step.number) })),
    isShort: !attempt.repeats && attempt.items.length < attempt.options.length,
    repeats: attempt.repeats === true,
    flagged: stateOf(number) === 'flagged',
    elapsed: timer === undefined || attempt.finished ? undefined : Math.floor((now - timer) / 1000),
    asksConfidence: confidence === true,
    confirms,
    explains,
    explainsConfidence: number === confidenceAt,
  };
}
