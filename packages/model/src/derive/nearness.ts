import type { Span } from '../sheet/time.ts';

/**
 * How near a distractor lies to the key where neither time nor number says so, from 0 to 1: what plays the same
 * part in a sibling fact tempts most, what merely stands in the same sheet least.
 */
export const nearness = {
  samePart: 0.9,
  sameGroup: 0.75,
  /** An editor's foil for this very slot: one of the sheet's own entities, or a name from outside. */
  knownFoil: 0.7,
  foil: 0.6,
  /** Another of its type that has little to do with it. */
  stranger: 0.4,
  /** A date or number that no fact explains tempts half as much as one that a fact does. */
  made: 0.5,
} as const;

/** Days at which a wrong date tempts half as much as one beside the key; a longer time reaches further. */
const halfDays = 14;

const gapBetween = (a: Span, b: Span): number =>
  Math.max(0, a.first > b.last ? a.first - b.last : b.first - a.last);

/** How near two times lie, from 1 (touching) towards 0, measured by the length of the first. */
export function nearInTime(key: Span, other: Span): number {
  const scale = Math.max(halfDays, key.last - key.first + 1);
  return scale / (scale + gapBetween(key, other) - 1);
}

/** How near two different numbers lie: the smaller as a share of the larger. */
export function nearInSize(a: number, b: number): number {
  const [low = 0, high = 0] = [Math.abs(a), Math.abs(b)].toSorted((x, y) => x - y);
  return low / high;
}
