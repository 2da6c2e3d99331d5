import type { Item } from '../../src/item/item.ts';

/** A fault that a check must catch: the number of the check, the fault in words, an item with it, and the finding's message. */
export type ItemFault = readonly [check: number, fault: string, item: Item, message: RegExp];
