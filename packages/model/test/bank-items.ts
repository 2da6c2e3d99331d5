import { createContext, type Context } from '../src/checks/context.ts';
import { deriveBank } from '../src/derive/bank.ts';
import { indexSheet } from '../src/derive/lookup/indexed-sheet.ts';
import type { Item } from '../src/item/item.ts';
import type { FactSheet } from '../src/sheet/fact-sheet.ts';
import { smallSheet } from './sheets/small-sheet.ts';

/** Prepares a sheet for the checks. */
export const contextOf = (sheet: FactSheet): Context => createContext(indexSheet(sheet));

/** The items of a sheet with the context of its checks, to find items by their ids and to copy them with faults. */
export function openBank(sheet: FactSheet) {
  const { items: all } = deriveBank(sheet);
  /** Throws a RangeError if there is no such item. */
  const findItem = (id: string): Item => {
    const item = all.find((each) => each.id === id);
    if (item === undefined) throw new RangeError(`Cannot find "${id}" in the bank`);
    return item;
  };
  /** Copies an item with new labels for some options, by their old labels. */
  const relabelItem = (id: string, labels: Readonly<Record<string, string>>): Item => {
    const item = findItem(id);
    for (const label of Object.keys(labels)) {
      if (!item.options.some((option) => option.label === label)) {
        throw new RangeError(`Cannot relabel "${label}": "${id}" has no such option`);
      }
    }
    const options = item.options.map(({ id: option, label }) => ({
      id: option,
      label: labels[label] ?? label,
    }));
    return { ...item, options };
  };
  return { items: all, context: contextOf(sheet), find: findItem, relabel: relabelItem };
}

/** The bank of the small sheet. */
export const { items, context, find, relabel } = openBank(smallSheet);

/** Copies an item with another label for its first distractor. */
export function withDistractor(id: string, label: string): Item {
  const item = find(id);
  const [first] = item.proof.refutations;
  const options = item.options.map((option) =>
    option.id === first?.option ? { ...option, label } : option,
  );
  return { ...item, options };
}

/** Copies an item with another stem. */
export const withStem = (id: string, stem: string): Item => ({ ...find(id), stem });
