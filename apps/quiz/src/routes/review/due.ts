import { keyOf, type Card } from '$lib/deck/card.ts';

const dueAt = (card: Card): number => Date.parse(card.schedule.due);

/** The cards that are due, what has waited longest first. */
export function dueCards(cards: readonly Card[], now: Date): Card[] {
  return cards
    .filter((card) => dueAt(card) <= now.getTime())
    .toSorted((one, other) => dueAt(one) - dueAt(other));
}

/** When the next card comes back that is not due yet; undefined where there is none. */
export function nextMoment(cards: readonly Card[], now: Date): Date | undefined {
  const ahead = cards.map(dueAt).filter((moment) => moment > now.getTime());
  return ahead.length === 0 ? undefined : new Date(Math.min(...ahead));
}

/** True where both are about the same stem of the same article. */
export function isSameFact(one: Card, other: Card): boolean {
  return JSON.stringify(keyOf(one)) === JSON.stringify(keyOf(other));
}
