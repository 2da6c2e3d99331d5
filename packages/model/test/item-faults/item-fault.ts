import type { Item } from '../../src/item/item.ts';

/** What a check must catch: its number, the fault in words, the item that has it, and how the finding reads. */
export type ItemFault = readonly [check: number, fault: string, item: Item, message: RegExp];
