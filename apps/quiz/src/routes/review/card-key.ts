import { grades, type Grade } from '$lib/deck/scheduling.ts';
import { digitOf } from '$lib/format/digit-of.ts';

/** What a key does on a card: it chooses the option at a place, from 0, shows the answer or goes on, or rates it. */
export type CardAction = number | 'show' | Grade;

/**
 * Reads a key press within a card: Space and Enter show the answer, unless a link or a button has
 * focus; digits of any language of the interface choose an option while there is one to choose, and then 1 to 4 rate.
 * A key that is held down does one thing alone.
 */
export function readCardKey(event: KeyboardEvent, canChoose: boolean): CardAction | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return undefined;
  const isOnControl = event.target instanceof Element && event.target.matches('a, button');
  if (event.key === ' ' || event.key === 'Enter') return isOnControl ? undefined : 'show';
  const place = (digitOf(event.key) ?? 0) - 1;
  return canChoose && place >= 0 ? place : grades[place];
}
