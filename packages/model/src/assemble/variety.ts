import { bandOf } from '../item/difficulty-band.ts';
import type { Item } from '../item/item.ts';
import type { InConflict } from './known-conflicts.ts';
import { compareExcess, listExcess } from './limits.ts';

/** The ways in which items differ besides their topics: by interaction and by band of difficulty. */
const kinds: readonly ((item: Item) => string)[] = [
  ({ interaction }) => interaction,
  ({ difficulty }) => bandOf(difficulty),
];

/** True for an item that is drawn. */
export const hasPicture = (item: Item): boolean =>
  item.interaction === 'choice' && item.picture !== undefined;

/** The fewest items of a quiz that needs variety. */
const fewestVaried = 5;

/** What the items of a quiz have too much in common, and a swap that helps. */
interface Swap {
  readonly likeness: string;
  readonly out: Item;
  readonly into: Item;
}

/** Something that too many items of a quiz have in common. */
interface Likeness {
  readonly trait: (item: Item) => string;
  /** The items of which one should go. */
  readonly items: readonly Item[];
  /** True if a limit is exceeded; false if all items are of one kind. */
  readonly isExcess: boolean;
}

/** Finds what all items of a quiz have in common, and what more items have than may. */
function listLikenesses(items: readonly Item[]): Likeness[] {
  if (items.length < fewestVaried) return [];
  const alike = kinds.filter((kind) => new Set(items.map(kind)).size === 1);
  return [
    ...alike.map((trait) => ({ trait, items, isExcess: false })),
    ...listExcess(items).map((excess) => ({ ...excess, isExcess: true })),
  ];
}

const replace = (items: readonly Item[], { out, into }: Omit<Swap, 'likeness'>): Item[] =>
  items.map((item) => (item === out ? into : item));

/** True if a swap takes no item of the only other interaction or difficulty, and not the only picture. */
const keepsKinds = (items: readonly Item[], swap: Omit<Swap, 'likeness'>): boolean =>
  [...kinds, (item: Item) => String(hasPicture(item))].every(
    (kind) =>
      new Set(items.map(kind)).size === 1 || new Set(replace(items, swap).map(kind)).size > 1,
  );

/**
 * Returns a function that finds the item among those that are alike which another may replace: one of its topic, without which
 * it fits. Most items are ruled out before they are compared with the quiz.
 */
function createSearch(
  items: readonly Item[],
  { items: candidates, isExcess }: Likeness,
  areInConflict: InConflict,
): (into: Item) => Item | undefined {
  const growthOf = compareExcess(items);
  const mayGo = candidates.filter(({ party }) => party === undefined);
  return (into) => {
    if (into.party !== undefined || items.includes(into)) return undefined;
    const places = mayGo.filter((out) => {
      if (out.topic !== into.topic) return false;
      const growth = growthOf(out, into);
      return (isExcess ? growth < 0 : growth <= 0) && keepsKinds(items, { out, into });
    });
    if (places.length === 0) return undefined;
    const conflicting = items.filter((item) => areInConflict(item, into));
    if (conflicting.length > 1) return undefined;
    return places.findLast((out) => conflicting.every((item) => item === out));
  };
}

/** Finds an item of the pool that could take a place in a quiz whose items have too much in common; undefined if none fits. */
export function findSwap(
  items: readonly Item[],
  pool: readonly Item[],
  areInConflict: InConflict,
): Swap | undefined {
  for (const likeness of listLikenesses(items)) {
    const { trait } = likeness;
    const had = new Set(likeness.items.map(trait));
    const findPlace = createSearch(items, likeness, areInConflict);
    for (const into of pool) {
      if (had.has(trait(into))) continue;
      const out = findPlace(into);
      if (out !== undefined) return { likeness: trait(out), out, into };
    }
  }
  return undefined;
}

/** The items that have a picture. */
export const listPictures = (items: readonly Item[]): Item[] => items.filter(hasPicture);

/** Finds an item with a picture that could take a place in a quiz that has none; undefined if none fits. */
export function findPictureSwap(
  items: readonly Item[],
  pictures: readonly Item[],
  areInConflict: InConflict,
): Swap | undefined {
  if (items.length < fewestVaried || pictures.length === 0 || items.some(hasPicture)) {
    return undefined;
  }
  const findPlace = createSearch(items, { trait: () => '', items, isExcess: false }, areInConflict);
  for (const into of pictures) {
    const out = findPlace(into);
    if (out !== undefined) return { likeness: 'no picture', out, into };
  }
  return undefined;
}

/** Swaps an item for one with a picture if a quiz has none and one fits. */
export function addPicture(
  items: readonly Item[],
  listAll: () => readonly Item[],
  areInConflict: InConflict,
): Item[] {
  if (items.some(hasPicture)) return [...items];
  const swap = findPictureSwap(items, listAll(), areInConflict);
  return swap === undefined ? [...items] : replace(items, swap);
}

/** Swaps items for others of the pool while the items have too much in common and one fits. */
export function vary(
  items: readonly Item[],
  listPool: () => readonly Item[],
  areInConflict: InConflict,
): Item[] {
  let varied = [...items];
  if (listLikenesses(varied).length === 0) return varied;
  const pool = listPool();
  // Each swap takes one item out of what too many have in common, so there are fewer swaps than items.
  for (let swaps = 0; swaps < items.length; swaps += 1) {
    const swap = findSwap(varied, pool, areInConflict);
    if (swap === undefined) break;
    varied = replace(varied, swap);
  }
  return varied;
}
