import type { Bank, Item } from '../item/item.ts';
import { areInConflict, createComparison } from './conflicts.ts';

/** True if two items of a bank may not be in one quiz. */
export type InConflict = (one: Item, other: Item) => boolean;

/** The most items of a bank whose conflicts are remembered, so that they take some MB at most. */
const mostKnown = 300;

/** Creates the comparison of a bank's items. Each pair is compared once, when a quiz first needs it. */
export function rememberConflicts(bank: Bank): InConflict {
  const compare = createComparison(bank);
  const known = new Map<Item, Map<Item, boolean>>();
  return (one, other) => {
    const own = known.get(one) ?? new Map<Item, boolean>();
    const found = own.get(other) ?? areInConflict(compare(one), compare(other));
    if (bank.items.length <= mostKnown) known.set(one, own.set(other, found));
    return found;
  };
}
