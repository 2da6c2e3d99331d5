import * as z from 'zod/mini';
import { leastCell } from '../attempt/shapes.ts';
import type { Item } from '../item/item.ts';
import type { ItemSums } from './item-sums.ts';

/** How one option of a choice or a multiple choice was chosen. */
export const OptionStatistics = z
  .strictObject({
    /** Its place among the options of the item in the bank, from 0. */
    option: z.int().check(z.minimum(0)),
    label: z.string(),
    isKey: z.boolean(),
    /** The share of first responses that chose it; of passes none. */
    share: z.number().check(z.minimum(0), z.maximum(1)),
    /** Whether a distractor does its work; null for a key, and where too little is known. */
    functioning: z.nullable(z.boolean()),
  })
  .register(z.globalRegistry, { id: 'OptionStatistics' });
export type OptionStatistics = z.infer<typeof OptionStatistics>;

/** A distractor that fewer choose is plausible to nobody. */
const leastShare = 0.05;

/** Readers who chose something, with the sum of their mean scores on the rest of the quiz. */
interface Choosers {
  readonly restAttempts: number;
  readonly rest: number;
}

const addUp = (cells: readonly Choosers[]): Choosers => ({
  restAttempts: cells.reduce((sum, { restAttempts }) => sum + restAttempts, 0),
  rest: cells.reduce((sum, { rest }) => sum + rest, 0),
});

/**
 * A distractor works when at least 5% choose it (Haladyna & Downing 1993), and those who do have a lower mean score on the rest than
 * those who choose a key. That fewer choose it is known once 5% would be a whole cell.
 */
function isFunctioning(
  chosen: number,
  attempts: number,
  choosers: Choosers,
  keyChoosers: Choosers,
): boolean | null {
  if (chosen < leastShare * attempts) return leastShare * attempts < leastCell ? null : false;
  if (choosers.restAttempts < leastCell || keyChoosers.restAttempts < leastCell) return null;
  return choosers.rest / choosers.restAttempts < keyChoosers.rest / keyChoosers.restAttempts;
}

const keysOf = (item: Item): readonly string[] => {
  if (item.interaction === 'choice') return [item.key];
  return item.interaction === 'multipleChoice' ? item.key : [];
};

/** Tells of each option of a choice or a multiple choice how it was chosen; none under the least cell, nor of other items. */
export function describeOptions(
  { attempts, options: cells }: ItemSums,
  item: Item,
): OptionStatistics[] {
  const keys = keysOf(item);
  if (attempts < leastCell || keys.length === 0) return [];
  const cellOf = new Map(cells.map((cell) => [cell.option, cell]));
  const options = item.options.map(({ id, label }, option) => ({
    label,
    isKey: keys.includes(id),
    cell: cellOf.get(option) ?? { option, chosen: 0, restAttempts: 0, rest: 0 },
  }));
  const keyChoosers = addUp(options.flatMap(({ isKey, cell }) => (isKey ? [cell] : [])));
  return options.map(({ label, isKey, cell }) => ({
    option: cell.option,
    label,
    isKey,
    share: cell.chosen / attempts,
    functioning: isKey ? null : isFunctioning(cell.chosen, attempts, cell, keyChoosers),
  }));
}
