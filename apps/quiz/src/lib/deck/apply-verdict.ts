import type { Verdict } from '@dateline/model/public';
import type { DeckCard } from './deck-card.ts';
import type { DeckFact } from './deck-fact.ts';
import { newSchedule, rateSchedule } from './scheduling.ts';

/** A verdict on an item, the fact of that item, and when the verdict was shown. */
export interface FactVerdict {
  readonly fact: DeckFact;
  readonly verdict: Verdict['verdict'];
  readonly at: string;
}

const earlier = (one: Date, other: Date): Date => (one < other ? one : other);

/**
 * Builds the card that follows from a verdict. A missed fact gets a new card, or its card is rated
 * "again". A known fact has its card rated "good"; the result is undefined if it has no card.
 */
export function applyVerdict(
  card: DeckCard | undefined,
  { fact, verdict, at }: FactVerdict,
  now: Date,
): DeckCard | undefined {
  const isKnown = verdict === 'correct';
  if (!card) {
    if (isKnown) return undefined;
    return { fact, toldAt: at, changedAt: at, schedule: newSchedule(new Date(at)) };
  }
  // The card may have been rated after the verdict was shown.
  const changedAt = Date.parse(at) > Date.parse(card.changedAt) ? at : card.changedAt;
  const grade = isKnown ? 'good' : 'again';
  // `changedAt` lies in the future if another device's clock is ahead.
  const schedule = rateSchedule(card.schedule, grade, earlier(new Date(changedAt), now));
  return { fact, toldAt: at, changedAt, schedule };
}
