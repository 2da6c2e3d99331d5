import type { Item } from '../item/item.ts';
import type { FactSheet } from '../sheet/fact-sheet.ts';
import type { Signature } from '../sheet/signature.ts';
import { digestContent } from './digest-content.ts';
import { isRevealedBeforehand } from './revealed-beforehand.ts';

/**
 * What an editor has decided about an item. `changed`: it is not as it was when it was signed. `revealed`: headline or summary give
 * its key away, so that readers do not get it even if it is signed.
 */
export type Signing =
  | { readonly state: 'signed' | 'changed'; readonly signature: Signature }
  | { readonly state: 'unsigned' | 'revealed' }
  | { readonly state: 'dropped'; readonly reason: string };

/** Returns a function that finds what the editor of a sheet has decided about one of its items. */
export function createSigningLookup(
  sheet: Pick<FactSheet, 'signatures' | 'dropped' | 'headline' | 'shortHeadline' | 'summary'>,
): (item: Item) => Signing {
  const { signatures, dropped } = sheet;
  const byItem = new Map(signatures.map((signature) => [signature.item, signature]));
  const reasons = new Map(dropped.map(({ item, reason }) => [item, reason]));
  return (item) => {
    const reason = reasons.get(item.id);
    if (reason !== undefined) return { state: 'dropped', reason };
    if (isRevealedBeforehand(sheet, item)) return { state: 'revealed' };
    const signature = byItem.get(item.id);
    if (signature === undefined) return { state: 'unsigned' };
    const state = signature.content === digestContent(item) ? 'signed' : 'changed';
    return { state, signature };
  };
}
