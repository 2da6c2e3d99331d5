import { digitOf } from '$lib/format/digit-of.ts';
import { grades, type GradeName } from '$lib/deck/grades.ts';

/** What a key asks for on a card: to see the answer, or to rate it. */
export type Wish = 'open' | GradeName;

/**
 * Reads a key pressed within a card: Space and Enter ask for the answer, except on a control that
 * they press; 1 to 4 rate. Keys count only while focus is within the card.
 */
export function wishOf(event: KeyboardEvent): Wish | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const isOnControl = event.target instanceof Element && event.target.matches('a, button');
  if (event.key === ' ' || event.key === 'Enter') return isOnControl ? undefined : 'open';
  return grades[(digitOf(event.key) ?? 0) - 1];
}
