import type { Item } from '../item/item.ts';
import type { FactSheet } from '../sheet/fact-sheet.ts';

const known = new WeakMap<FactSheet, ReadonlySet<string>>();

const listAsking = ({ facts, arrangements }: FactSheet): Set<string> =>
  new Set([
    ...facts.filter(({ questions }) => questions.length > 0).map(({ id }) => id),
    ...arrangements.map(({ id }) => id),
  ]);

/** The ids of the facts and arrangements of a sheet with which editors ask something. */
export function findAsking(sheet: FactSheet): ReadonlySet<string> {
  const asking = known.get(sheet) ?? listAsking(sheet);
  known.set(sheet, asking);
  return asking;
}

/**
 * True if an editor asks the item. Some checks are of what only an editor can write. The items that Dateline derives by itself
 * are what it can prove of any fact of a kind, in words that fit all of them, and stand in for questions still to be written.
 */
export const isEditors = ({ id }: Item, sheet: FactSheet): boolean =>
  findAsking(sheet).has(id.slice(0, id.indexOf('/')));
