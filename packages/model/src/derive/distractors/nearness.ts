import type { Span } from '../../sheet/time.ts';

/**
 * How near a distractor is to the key, from 0 to 1, if neither a time nor a number measures it: a value of the same slot
 * of a sibling fact tempts most, an entity that is only in the same sheet least.
 */
export const nearness = {
  samePart: 0.9,
  sameGroup: 0.75,
  /** A foil that is an entity of the sheet; `foil` is one with a label of its own. */
  knownFoil: 0.7,
  foil: 0.6,
  /** An entity of the same type with little relation to the key. */
  stranger: 0.4,
  /** A factor: a made date or number tempts half as much as one that a fact has. */
  made: 0.5,
} as const;

/** The distance in days at which a wrong date tempts half as much as one next to the key, if the key is not longer. */
const halfDays = 14;

const gapBetween = (a: Span, b: Span): number =>
  Math.max(0, a.first > b.last ? a.first - b.last : b.first - a.last);

/** How near two times are, from 1 (adjacent) towards 0, relative to the length of the first. */
export function nearInTime(key: Span, other: Span): number {
  const scale = Math.max(halfDays, key.last - key.first + 1);
  return scale / (scale + gapBetween(key, other) - 1);
}

/** How near two numbers are: the smaller as a share of the larger. */
export function nearInSize(a: number, b: number): number {
  const [low = 0, high = 0] = [Math.abs(a), Math.abs(b)].toSorted((x, y) => x - y);
  return low / high;
}
