import { bandOf } from '../item/difficulty-band.ts';
import type { Item } from '../item/item.ts';
import { areInConflict, toReadable } from './conflicts.ts';

/** The ways in which items differ besides their topics: by interaction and by band of difficulty. */
export const kinds: readonly ((item: Item) => string)[] = [
  ({ interaction }) => interaction,
  ({ difficulty }) => bandOf(difficulty),
];

/** The fewest items of a quiz that needs variety. */
const fewestVaried = 5;

/** An item of a quiz and one of the bank that may replace it. */
interface Swap {
  readonly out: Item;
  readonly into: Item;
}

/** The item that another may replace: the one that it conflicts with, else the last one of its topic. */
function findPlace(items: readonly Item[], into: Item): Item | undefined {
  const readable = toReadable(into);
  const [first, ...others] = items.filter((item) => areInConflict(toReadable(item), readable));
  if (others.length > 0) return undefined;
  const ofTopic = items.filter(({ topic, party }) => topic === into.topic && party === undefined);
  const out = first ?? ofTopic.at(-1);
  return out?.topic === into.topic && out.party === undefined ? out : undefined;
}

/** Finds an item of another kind for a quiz whose items are all of one kind; undefined if none fits. */
export function findSwap(
  items: readonly Item[],
  pool: readonly Item[],
  kind: (item: Item) => string,
): Swap | undefined {
  const found = new Set(items.map(kind));
  if (items.length < fewestVaried || found.size > 1) return undefined;
  for (const into of pool) {
    if (found.has(kind(into)) || into.party !== undefined) continue;
    const out = findPlace(items, into);
    if (out !== undefined) return { out, into };
  }
  return undefined;
}

/** For each kind of difference in which all items are alike, swaps one for a different item of the pool, if one fits. */
export function vary(items: readonly Item[], pool: readonly Item[]): Item[] {
  let varied = [...items];
  for (const kind of kinds) {
    const swap = findSwap(varied, pool, kind);
    if (swap !== undefined) varied = varied.map((item) => (item === swap.out ? swap.into : item));
  }
  return varied;
}
