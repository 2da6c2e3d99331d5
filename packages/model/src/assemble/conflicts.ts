import type { Item } from '../item/item.ts';

const toWords = (text: string): string =>
  ` ${text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** An item with its texts folded for comparison. */
export interface Readable {
  readonly item: Item;
  readonly stem: string;
  readonly options: readonly string[];
  readonly reveals: readonly string[];
}

const known = new WeakMap<Item, Readable>();

/** Folds the texts of an item to words between single spaces, for whole-word search. Cached. */
export function toReadable(item: Item): Readable {
  const readable = known.get(item) ?? fold(item);
  known.set(item, readable);
  return readable;
}

function fold(item: Item): Readable {
  return {
    item,
    stem: toWords(item.stem),
    options: item.options.map(({ label }) => toWords(label)),
    reveals: item.reveals.map(toWords).filter((words) => words.trim() !== ''),
  };
}

/** True if the texts of `a` name the key of `b`: in the stem, or inside a longer option. */
export function gives(a: Readable, b: Readable): boolean {
  return b.reveals.some(
    (name) =>
      a.stem.includes(name) ||
      (/\p{L}/u.test(name) && a.options.some((option) => option !== name && option.includes(name))),
  );
}

/** True if two items share more than half of the options of the one with fewer. */
function shareOptions(a: Readable, b: Readable): boolean {
  const shared = a.options.filter((option) => b.options.includes(option)).length;
  return 2 * shared > Math.min(a.options.length, b.options.length);
}

/** True if two items ask for the same slot of a fact or the same key, or have the same stem and mostly the same options. */
export function repeats(a: Readable, b: Readable): boolean {
  return (
    a.item.asks.some((ask) => b.item.asks.includes(ask)) ||
    (a.stem === b.stem && shareOptions(a, b)) ||
    a.reveals.some((name) => b.reveals.includes(name))
  );
}

/** True if two items may not be in one quiz: they repeat each other, or one gives the other's key away. */
export function areInConflict(a: Readable, b: Readable): boolean {
  return repeats(a, b) || gives(a, b) || gives(b, a);
}
