import { grades, type Grade } from '$lib/deck/scheduling.ts';
import { digitOf } from '$lib/format/digit-of.ts';

/** What a key does on a card: it shows the answer or rates it. */
export type CardAction = 'show' | Grade;

/**
 * Reads a key press within a card: Space and Enter show the answer, unless a link or a button has
 * focus; 1 to 4 rate, in the digits of any language of the interface.
 */
export function readCardKey(event: KeyboardEvent): CardAction | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const isOnControl = event.target instanceof Element && event.target.matches('a, button');
  if (event.key === ' ' || event.key === 'Enter') return isOnControl ? undefined : 'show';
  return grades[(digitOf(event.key) ?? 0) - 1];
}
