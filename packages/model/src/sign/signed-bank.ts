import type { Bank } from '../item/item.ts';
import type { FactSheet } from '../sheet/fact-sheet.ts';
import { createSigningLookup } from './signing.ts';

/** The part of a sheet's bank that readers get: the items that are signed as they are now, and that headline and summary do not give away. */
export function signedBank(sheet: FactSheet, { items }: Bank): Bank {
  const signingOf = createSigningLookup(sheet);
  return { items: items.filter((item) => signingOf(item).state === 'signed') };
}
