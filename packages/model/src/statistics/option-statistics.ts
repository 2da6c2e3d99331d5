import * as z from 'zod/mini';
import { leastReaders } from '../attempt/least-readers.ts';
import type { Item } from '../item/item.ts';
import type { ItemSums } from './item-sums.ts';

/** How often one option of a choice or a multiple choice was chosen. */
export const OptionStatistics = z
  .strictObject({
    /** Its position among the options of the item in the bank, from 0. */
    option: z.int().check(z.minimum(0)),
    label: z.string(),
    isKey: z.boolean(),
    /** The share of first responses, passes included, that chose it. */
    share: z.number().check(z.minimum(0), z.maximum(1)),
    /** Whether a distractor works; null for a key, or if too little is known. */
    functioning: z.nullable(z.boolean()),
  })
  .register(z.globalRegistry, { id: 'OptionStatistics' });
export type OptionStatistics = z.infer<typeof OptionStatistics>;

/** A distractor with a smaller share is not plausible. */
const leastShare = 0.05;

/** The number of readers who chose an option, and the sum of their mean scores on the rest of the quiz. */
interface Choosers {
  readonly restAttempts: number;
  readonly rest: number;
}

const sumChoosers = (cells: readonly Choosers[]): Choosers => ({
  restAttempts: cells.reduce((sum, { restAttempts }) => sum + restAttempts, 0),
  rest: cells.reduce((sum, { rest }) => sum + rest, 0),
});

/**
 * A distractor works if at least 5% choose it (Haladyna & Downing 1993) and they have a lower mean score on the rest than
 * readers who choose a key. That fewer than 5% choose it is known only once 5% of the attempts are at least `leastReaders`.
 */
function isFunctioning(
  chosen: number,
  attempts: number,
  choosers: Choosers,
  keyChoosers: Choosers,
): boolean | null {
  if (chosen < leastShare * attempts) return leastShare * attempts < leastReaders ? null : false;
  if (choosers.restAttempts < leastReaders || keyChoosers.restAttempts < leastReaders) return null;
  return choosers.rest / choosers.restAttempts < keyChoosers.rest / keyChoosers.restAttempts;
}

const keysOf = (item: Item): readonly string[] => {
  if (item.interaction === 'choice') return [item.key];
  return item.interaction === 'multipleChoice' ? item.key : [];
};

/** Computes the statistics of the options of a choice or a multiple choice. Empty for other items, and for fewer attempts than `leastReaders`. */
export function describeOptions(
  { attempts, options: cells }: ItemSums,
  item: Item,
): OptionStatistics[] {
  const keys = keysOf(item);
  if (attempts < leastReaders || keys.length === 0) return [];
  const cellOf = new Map(cells.map((cell) => [cell.option, cell]));
  const options = item.options.map(({ id, label }, option) => ({
    label,
    isKey: keys.includes(id),
    cell: cellOf.get(option) ?? { option, chosen: 0, restAttempts: 0, rest: 0 },
  }));
  const keyChoosers = sumChoosers(options.flatMap(({ isKey, cell }) => (isKey ? [cell] : [])));
  return options.map(({ label, isKey, cell }) => ({
    option: cell.option,
    label,
    isKey,
    share: cell.chosen / attempts,
    functioning: isKey ? null : isFunctioning(cell.chosen, attempts, cell, keyChoosers),
  }));
}
