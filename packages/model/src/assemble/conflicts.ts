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

/** True when the texts of `b` name what `a` asks for: in the stem, or inside a longer option. */
function isToldBy(a: Readable, b: Readable): boolean {
  return a.reveals.some(
    (name) =>
      b.stem.includes(name) ||
      (/\p{L}/u.test(name) && b.options.some((option) => option !== name && option.includes(name))),
  );
}

/** True when two items may not stand in one quiz: they ask for one slot, share a key, or one tells the other's. */
export function areInConflict(a: Readable, b: Readable): boolean {
  return (
    a.item.asks.some((ask) => b.item.asks.includes(ask)) ||
    a.reveals.some((name) => b.reveals.includes(name)) ||
    isToldBy(a, b) ||
    isToldBy(b, a)
  );
}
