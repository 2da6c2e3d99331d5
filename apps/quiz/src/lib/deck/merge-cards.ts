import { keyOf, type Card } from './card.ts';

const nameOf = (card: Card): string => JSON.stringify(keyOf(card));

/** Of one changed at the same moment on two devices, either will do, but always the same. */
function isLater(one: Card, other: Card): boolean {
  if (one.changedAt !== other.changedAt) {
    return Date.parse(one.changedAt) > Date.parse(other.changedAt);
  }
  return JSON.stringify(one) > JSON.stringify(other);
}

/** Puts decks together, in either order: of a card that both have, what was changed later stands. */
export function mergeCards(...decks: readonly (readonly Card[])[]): Card[] {
  const merged = new Map<string, Card>();
  for (const card of decks.flat()) {
    const name = nameOf(card);
    const other = merged.get(name);
    if (!other || isLater(card, other)) merged.set(name, card);
  }
  return [...merged].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, card]) => card);
}
