import type { DeckCard } from '$lib/deck/deck-card.ts';

const dueAt = (card: DeckCard): number => Date.parse(card.schedule.due);

/** Lists the cards that are due, the longest overdue first. */
export function listDue(cards: readonly DeckCard[], now: Date): DeckCard[] {
  return cards
    .filter((card) => dueAt(card) <= now.getTime())
    .toSorted((one, other) => dueAt(one) - dueAt(other));
}

/** Finds when the next card is due after `now`; undefined if there is none. */
export function findNextDue(cards: readonly DeckCard[], now: Date): Date | undefined {
  const ahead = cards.map(dueAt).filter((moment) => moment > now.getTime());
  return ahead.length === 0 ? undefined : new Date(Math.min(...ahead));
}
