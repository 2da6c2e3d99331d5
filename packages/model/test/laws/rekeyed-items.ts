import { deriveBank } from '../../src/derive/bank.ts';
import { serveItem, type ServedItem } from '../../src/assemble/served-item.ts';
import type { Response } from '../../src/attempt/response.ts';
import type { Bank, Item } from '../../src/item/item.ts';
import { createRandom } from '../../src/random.ts';
import type { Revision } from '../../src/revise/compare-revisions.ts';
import { rekeyItem, type Rekeyed } from '../../src/revise/rekey-item.ts';
import type { FactSheet } from '../../src/sheet/fact-sheet.ts';
import { listCorrections } from '../corrections.ts';

/** A sheet before and after one correction. */
export interface CorrectionCase {
  readonly what: string;
  readonly before: Revision;
  readonly after: Revision;
}

/** Lists every single correction of some sheets, with the banks before and after. */
export function listCorrectionCases(sheets: readonly FactSheet[]): CorrectionCase[] {
  return sheets.flatMap((sheet) => {
    const before = { sheet, bank: deriveBank(sheet) };
    return listCorrections(sheet).map((corrected) => ({
      what: `${sheet.id}, ${corrected.what}`,
      before,
      after: { sheet: corrected.sheet, bank: deriveBank(corrected.sheet) },
    }));
  });
}

/** Returns a function that finds the item with an id in a bank, and all items with its stem. */
export function createItemFinder({ items }: Bank) {
  const byId = new Map(items.map((item) => [item.id, item]));
  const byStem = Map.groupBy(items, ({ stem }) => stem);
  return (id: string) => {
    const item = byId.get(id);
    return { item, alike: byStem.get(item?.stem ?? '') ?? [] };
  };
}

/** What a served item becomes after a correction. */
export interface RekeyCase {
  readonly what: string;
  readonly served: ServedItem;
  /** The item of the corrected bank; undefined if it has none with this id. */
  readonly corrected: Item | undefined;
  readonly rekeyed: Rekeyed | undefined;
}

/** Rekeys every item of every bank after its correction. */
export function rekeyAll(cases: readonly CorrectionCase[]): RekeyCase[] {
  return cases.flatMap(({ what, before, after }) => {
    const findCorrected = createItemFinder(after.bank);
    return before.bank.items.map((item, at) => {
      const served = serveItem(item, at + 1, createRandom(item.id));
      const { item: corrected, alike } = findCorrected(item.id);
      return { what, served, corrected, rekeyed: rekeyItem(served, corrected, alike) };
    });
  });
}

const labelsOf = (options: readonly { label: string }[]): string =>
  JSON.stringify(options.map(({ label }) => label).toSorted());

const hasSameOptions = (a: ServedItem, b: ServedItem): boolean =>
  labelsOf(a.options) === labelsOf(b.options) &&
  (a.interaction !== 'match' ||
    (b.interaction === 'match' && labelsOf(a.targets) === labelsOf(b.targets)));

/** The same response in the ids of another serving of the item; undefined if its options cannot express it. */
export function translateResponse(
  response: Response,
  from: ServedItem,
  to: ServedItem,
): Response | undefined {
  const targets = (item: ServedItem) => (item.interaction === 'match' ? item.targets : []);
  const all = [...to.options, ...targets(to)];
  const labels = new Map([...from.options, ...targets(from)].map(({ id, label }) => [id, label]));
  const move = (id: string): string => all.find(({ label }) => label === labels.get(id))?.id ?? '';
  if (response === null || from.interaction === 'number' || from.interaction === 'date') {
    return response;
  }
  if (typeof response === 'string') return move(response) || undefined;
  if (!hasSameOptions(from, to) || typeof response === 'number') return undefined;
  return Array.isArray(response)
    ? response.map(move)
    : Object.fromEntries(Object.entries(response).map(([id, target]) => [move(id), move(target)]));
}
