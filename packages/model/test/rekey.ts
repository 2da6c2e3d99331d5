import { deriveBank } from '../src/derive/bank.ts';
import { serveItem, type ServedItem } from '../src/assemble/served-item.ts';
import { createRandom } from '../src/random.ts';
import { rekeyItem, type Rekeyed } from '../src/revise/rekey-item.ts';
import type { FactSheet } from '../src/sheet/fact-sheet.ts';
import { find } from './bank-items.ts';
import { correctSheet } from './correct-sheet.ts';
import { smallSheet } from './sheets/small-sheet.ts';

/** Copies the small sheet with some slots changed. */
export const correct = (changes: Readonly<Record<string, object>>): FactSheet =>
  correctSheet(smallSheet, changes);

/** The slots of a fact whose subject is a number of boats. */
export const ofBoats = (count: number) => ({ subject: { count, of: 'boats' } });

/** The slots of a clause on one day. */
export const on = (date: string) => ({ time: { granularity: 'day', date } });

/** An item of the small sheet as a reader gets it. */
export const serve = (id: string): ServedItem => serveItem(find(id), 3, createRandom(id));

/** Rekeys a served item of the small sheet after a correction. */
export function rekey(id: string, sheet: FactSheet): Rekeyed | undefined {
  const { items } = deriveBank(sheet);
  const corrected = items.find((item) => item.id === id);
  const alike = items.filter(({ stem }) => stem === corrected?.stem);
  return rekeyItem(serve(id), corrected, alike);
}

/** A test case: a description, the id of an item, and a corrected sheet. */
export type Row = readonly [what: string, id: string, sheet: FactSheet];
/** A test case with the corrected key, in words. */
export type RowWithKey = readonly [...row: Row, key: readonly string[]];
