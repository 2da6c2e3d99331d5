import type { Item } from '../item/item.ts';

const toWords = (text: string): string =>
  ` ${text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** An item with its texts made comparable, once. */
export interface Readable {
  readonly item: Item;
  readonly stem: string;
  readonly options: readonly string[];
  readonly reveals: readonly string[];
}

const known = new WeakMap<Item, Readable>();

/** Folds an item's texts into words between single spaces, for whole-word search; once for each item. */
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

/** True when the texts of `a` name what `b` asks for: in the stem, or inside a longer option. */
export function gives(a: Readable, b: Readable): boolean {
  return b.reveals.some(
    (name) =>
      a.stem.includes(name) ||
      (/\p{L}/u.test(name) && a.options.some((option) => option !== name && option.includes(name))),
  );
}

/** True when more than half of the options of one item stand in the other. */
function shareOptions(a: Readable, b: Readable): boolean {
  const shared = a.options.filter((option) => b.options.includes(option)).length;
  return 2 * shared > Math.min(a.options.length, b.options.length);
}

/** True when two items ask for one slot of a fact, for one key, or in the same words for much the same options. */
export function repeats(a: Readable, b: Readable): boolean {
  return (
    a.item.asks.some((ask) => b.item.asks.includes(ask)) ||
    (a.stem === b.stem && shareOptions(a, b)) ||
    a.reveals.some((name) => b.reveals.includes(name))
  );
}

/** True when two items may not stand in one quiz: they repeat each other, or one tells the other's key. */
export function areInConflict(a: Readable, b: Readable): boolean {
  return repeats(a, b) || gives(a, b) || gives(b, a);
}
