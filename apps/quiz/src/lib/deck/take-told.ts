import type { Verdict } from '@dateline/model/public';
import type { Card } from './card.ts';
import { newSchedule, rateSchedule } from './scheduling.ts';
import type { ToldFact } from './told-fact.ts';

/** A verdict that a reader was told, and when. */
export interface MarkedText {
  readonly fact: ToldFact;
  readonly verdict: Verdict['verdict'];
  readonly at: string;
}

/** A clock that was ahead must not put a card ahead for good. */
const earlier = (one: Date, other: Date): Date => (one < other ? one : other);

/**
 * What a verdict makes of the card of its fact, if there is one: a fact that was missed comes into
 * the deck, or counts as forgotten; one that was known counts as known, and stays out where it was.
 */
export function takeTold(
  card: Card | undefined,
  { fact, verdict, at }: MarkedText,
  now: Date,
): Card | undefined {
  const isKnown = verdict === 'correct';
  if (!card) {
    if (isKnown) return undefined;
    return { fact, toldAt: at, changedAt: at, schedule: newSchedule(new Date(at)) };
  }
  // A rating may have come between the quiz and this.
  const changedAt = Date.parse(at) > Date.parse(card.changedAt) ? at : card.changedAt;
  const grade = isKnown ? 'good' : 'again';
  const schedule = rateSchedule(card.schedule, grade, earlier(new Date(changedAt), now));
  return { fact, toldAt: at, changedAt, schedule };
}
