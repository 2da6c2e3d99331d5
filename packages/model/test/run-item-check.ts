import { itemChecks } from '../src/checks/all-checks.ts';
import type { Flaw } from '../src/checks/check.ts';
import type { Context } from '../src/checks/context.ts';
import type { Item } from '../src/item/item.ts';
import { context } from './bank-items.ts';

/** Runs a check of an item by the number of the check. */
export function runItemCheck(number: number, item: Item, within: Context = context): Flaw[] {
  const check = itemChecks.find((each) => each.number === number);
  if (check === undefined)
    throw new RangeError(`Cannot run check ${number}: no check of an item has this number`);
  return check.run(item, within);
}
