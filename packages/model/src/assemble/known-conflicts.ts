import type { Bank, Item } from '../item/item.ts';
import { areInConflict, createComparison } from './conflicts.ts';

/** True if two items of a bank may not be in one quiz. */
export type InConflict = (one: Item, other: Item) => boolean;

/** The most pairs of a bank that are remembered, which take some MB. */
const mostPairs = 60_000;

/** Creates the comparison of a bank's items. It remembers pairs, in whichever order they are asked for, until there are too many. */
export function rememberConflicts(bank: Bank): InConflict {
  const compare = createComparison(bank);
  const known = new Map<Item, Map<Item, boolean>>();
  let pairs = 0;
  return (one, other) => {
    const before = known.get(one)?.get(other) ?? known.get(other)?.get(one);
    if (before !== undefined) return before;
    if (pairs === mostPairs) {
      known.clear();
      pairs = 0;
    }
    const found = areInConflict(compare(one), compare(other));
    known.set(one, (known.get(one) ?? new Map<Item, boolean>()).set(other, found));
    pairs += 1;
    return found;
  };
}
