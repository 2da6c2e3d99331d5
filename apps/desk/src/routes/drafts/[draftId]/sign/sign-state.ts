import type { Bank, FactSheet, Item } from '@dateline/model';
import { dropItem, signItems, type Finding, type Signing } from '@dateline/model/editing';
import type { SheetJson } from '$lib/draft/draft.ts';

/** What an editor sees of the state of an item. */
export type ItemState = Signing['state'];

/** An item with its state. */
export interface SignEntry {
  readonly item: Item;
  readonly signing: Signing;
}

/** Pairs the items with what the editor has decided. */
export const listEntries = (
  items: readonly Item[],
  signingOf: (item: Item) => Signing,
): SignEntry[] => items.map((item) => ({ item, signing: signingOf(item) }));

/** True for an item that the editor still has to decide about. */
export const isOpen = ({ signing: { state } }: SignEntry): boolean =>
  state === 'unsigned' || state === 'changed';

/** What each state is called. */
export const stateWords: { readonly [State in ItemState]: string } = {
  signed: 'signed',
  unsigned: 'not read yet',
  changed: 'changed since it was signed',
  revealed: 'given away by headline or summary',
  dropped: 'dropped',
};

/** Says why readers do not get a revealed item; `revealing` are the words that give it away, none for a number or date. */
export function explainRevealed(revealing: readonly string[]): string {
  const words = revealing.length === 0 ? '' : `: ${revealing.join(', ')}`;
  return `Readers do not get it, because headline or summary name its answer${words}. Reword the summary, or drop it.`;
}

/** The sign of each state, which differs in shape and not only in colour. */
export const stateSigns: { readonly [State in ItemState]: string } = {
  signed: '✓',
  unsigned: '○',
  changed: '↻',
  revealed: '!',
  dropped: '×',
};

/** The place of the next open item after a place, round the end; undefined if no other one is open. */
export function findNextOpen(entries: readonly SignEntry[], from: number): number | undefined {
  const order = [...entries.keys()].slice(1).map((step) => (from + step) % entries.length);
  return order.find((at) => {
    const entry = entries[at];
    return entry !== undefined && isOpen(entry);
  });
}

type Signed = Pick<SheetJson, 'signatures' | 'dropped'>;

/** Keeps the signatures of items that are not in the bank just now, because their facts are not complete. */
function keepAbsent(sheet: SheetJson, { items }: Bank, signed: Signed): SheetJson {
  const present = new Set(items.map(({ id }) => id));
  const absent = (sheet.signatures ?? []).filter(({ item }) => !present.has(item));
  return { ...sheet, ...signed, signatures: [...(signed.signatures ?? []), ...absent] };
}

/** Signs an item as it is now. */
export const signOne = (
  json: SheetJson,
  sheet: FactSheet,
  bank: Bank,
  id: string,
  signer: { readonly by?: string; readonly on: string },
): SheetJson => keepAbsent(json, bank, signItems(sheet, bank, new Set([id]), signer));

/** Drops an item. */
export const dropOne = (
  json: SheetJson,
  sheet: FactSheet,
  id: string,
  reason: string,
): SheetJson => ({
  ...json,
  ...dropItem(sheet, id, reason),
});

/** Takes back what was decided about an item. */
export const takeBack = (json: SheetJson, id: string): SheetJson => ({
  ...json,
  signatures: (json.signatures ?? []).filter(({ item }) => item !== id),
  dropped: (json.dropped ?? []).filter(({ item }) => item !== id),
});

/** What an editor sees of an item with its findings: another text if a word of either has changed. */
export const digestSeen = (item: Item, findings: readonly Finding[]): string =>
  JSON.stringify([item, findings]);
