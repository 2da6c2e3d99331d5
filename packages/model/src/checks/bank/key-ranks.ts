import type { ChoiceItem, Item } from '../../item/item.ts';
import type { BankCheck } from '../check.ts';
import { chiSquareLimit } from './interval.ts';

/** With fewer items for each rank, chi-square is not meaningful. */
const fewestPerRank = 3;

const isSequence = (item: Item): item is ChoiceItem =>
  item.interaction === 'choice' && item.inSequence;

/** Pearson's chi-square of counts that are expected to be equal. */
export function chiSquareOf(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

/** Check 7, of a bank: the keys of numbers and dates have every rank equally often (chi-square, p > .01). */
export const checkKeyRanks: BankCheck = (items) => {
  const byCount = Map.groupBy(items.filter(isSequence), ({ options }) => options.length);
  return [...byCount].flatMap(([count, sequences]) => {
    if (sequences.length < fewestPerRank * count) return [];
    const ranks = sequences.map(({ options, key }) => options.findIndex(({ id }) => id === key));
    const counts = Array.from(
      { length: count },
      (_, rank) => ranks.filter((r) => r === rank).length,
    );
    return chiSquareOf(counts) <= chiSquareLimit(count - 1, 0.01)
      ? []
      : [
          {
            message: `The keys of ${count} numbers or dates stand by rank ${counts.join(', ')} times`,
          },
        ];
  });
};
