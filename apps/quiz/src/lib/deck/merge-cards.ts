import { keyOf, type DeckCard } from './deck-card.ts';

/** Cards that were changed at the same moment are compared by their JSON, so that the result does not depend on the order. */
function isLater(one: DeckCard, other: DeckCard): boolean {
  if (one.changedAt !== other.changedAt) {
    return Date.parse(one.changedAt) > Date.parse(other.changedAt);
  }
  return JSON.stringify(one) > JSON.stringify(other);
}

/** Merges decks, in any order. If several have the same card, the one that was changed last is taken. */
export function mergeCards(...decks: readonly (readonly DeckCard[])[]): DeckCard[] {
  const merged = new Map<string, DeckCard>();
  for (const card of decks.flat()) {
    const key = JSON.stringify(keyOf(card));
    const other = merged.get(key);
    if (!other || isLater(card, other)) merged.set(key, card);
  }
  return [...merged].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, card]) => card);
}
