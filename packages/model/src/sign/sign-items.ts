import type { Bank } from '../item/item.ts';
import type { FactSheet } from '../sheet/fact-sheet.ts';
import { digestContent } from './digest-content.ts';

/** The fields of a sheet that hold what editors have decided about its items. */
export type Signed = Pick<FactSheet, 'signatures' | 'dropped'>;

/** Who signs, and on which day, in ISO 8601. */
interface Signer {
  readonly by?: string | undefined;
  readonly on: string;
}

/**
 * Signs items of a bank as they are now, and takes back that they were dropped. Signatures stand in the order of the bank;
 * those of items that it does not have are removed.
 */
export function signItems(
  sheet: FactSheet,
  { items }: Bank,
  ids: ReadonlySet<string>,
  { by, on }: Signer,
): Signed {
  const earlier = new Map(sheet.signatures.map((signature) => [signature.item, signature]));
  return {
    signatures: items.flatMap((item) =>
      ids.has(item.id)
        ? [{ item: item.id, content: digestContent(item), ...(by !== undefined && { by }), on }]
        : (earlier.get(item.id) ?? []),
    ),
    dropped: sheet.dropped.filter(({ item }) => !ids.has(item)),
  };
}

/** Drops an item, and removes its signature. */
export function dropItem({ signatures, dropped }: FactSheet, id: string, reason: string): Signed {
  return {
    signatures: signatures.filter(({ item }) => item !== id),
    dropped: [...dropped.filter(({ item }) => item !== id), { item: id, reason }],
  };
}
