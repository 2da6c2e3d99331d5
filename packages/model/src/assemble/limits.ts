import type { Item } from '../item/item.ts';

/**
 * The traits that only a few items of a quiz may have in common: the template, the opening (the first two words of the stem), that
 * the answer is typed, and what it is about. An item that is not typed, or is about nothing in particular, has its own id in that
 * place, so no limit concerns it.
 */
const traits: readonly ((item: Item) => string)[] = [
  ({ proof }) => proof.template,
  ({ stem }) => stem.toLowerCase().split(/\s+/, 2).join(' '),
  ({ interaction, id }) => (interaction === 'number' || interaction === 'date' ? 'typed' : id),
  ({ matter, id }) => matter ?? id,
];

/**
 * The most items of a quiz of this length that may have a trait in common, in the order of `traits`: two of one template, a third of
 * the quiz with one opening, a tenth of it typed, which takes a reader longer than any other, and a fifth of it about one matter.
 */
const listMost = (length: number): number[] => [
  2,
  Math.max(1, Math.floor(length / 3)),
  Math.max(1, Math.floor(length / 10)),
  Math.max(1, Math.floor(length / 5)),
];

const known = new WeakMap<Item, readonly string[]>();

/** The traits of an item, in the order of `listMost`. Cached. */
function traitsOf(item: Item): readonly string[] {
  const own = known.get(item) ?? traits.map((trait) => trait(item));
  known.set(item, own);
  return own;
}

/** How many items of a quiz have each trait, counted as items join it. */
export interface TraitCounts {
  /** True if the quiz stays within the limits if the item joins it. `selectItems` exceeds them rather than give a shorter quiz. */
  allows(item: Item): boolean;
  add(item: Item): void;
}

/** Counts the traits of the items of a quiz that is to have `length`. */
export function countTraits(length: number): TraitCounts {
  const most = listMost(length);
  const counts = most.map(() => new Map<string, number>());
  return {
    allows: (item) =>
      traitsOf(item).every((trait, at) => (counts[at]?.get(trait) ?? 0) < (most[at] ?? 0)),
    add(item) {
      for (const [at, trait] of traitsOf(item).entries()) {
        counts[at]?.set(trait, (counts[at].get(trait) ?? 0) + 1);
      }
    },
  };
}

/** For each trait that too many items of a quiz have in common, these items. */
export function listExcess(
  items: readonly Item[],
): { trait: (item: Item) => string; items: Item[] }[] {
  const most = listMost(items.length);
  return traits.flatMap((trait, at) =>
    [...Map.groupBy(items, trait).values()]
      .filter((group) => group.length > (most[at] ?? 0))
      .map((group) => ({ trait, items: group })),
  );
}

/** Returns a function that says by how many the items in an excess grow if `into` replaces `out`: negative if they become fewer. */
export function compareExcess(items: readonly Item[]): (out: Item, into: Item) => number {
  const most = listMost(items.length);
  const groups = most.map((_, at) => Map.groupBy(items, (item) => traitsOf(item)[at] ?? ''));
  return (out, into) =>
    most.reduce((sum, limit, at) => {
      const [from, to] = [traitsOf(out)[at] ?? '', traitsOf(into)[at] ?? ''];
      if (from === to) return sum;
      const excessOf = (count: number): number => (count > limit ? count : 0);
      const had = groups[at]?.get(from)?.length ?? 0;
      const has = groups[at]?.get(to)?.length ?? 0;
      return sum + excessOf(had - 1) - excessOf(had) + excessOf(has + 1) - excessOf(has);
    }, 0);
}
