import { serveItem } from '../../assemble/served-item.ts';
import type { ChoiceItem, Item } from '../../item/item.ts';
import { createRandom } from '../../random.ts';
import type { BankCheck } from '../check.ts';
import { chiSquareLimit } from './interval.ts';
import { chiSquareOf } from './key-ranks.ts';

/** The number of seeds to try. */
const seeds = 2000;

const isShuffled = (item: Item): item is ChoiceItem =>
  item.interaction === 'choice' && !item.inSequence;

/** Counts how often the key of an item is at each position, over `tries` seeds. */
export function countPositions(item: ChoiceItem, tries: number): number[] {
  const counts = item.options.map(() => 0);
  for (let seed = 0; seed < tries; seed += 1) {
    const served = serveItem(item, 1, createRandom(`position ${seed}`));
    const at = served.options.findIndex(({ id }) => id === served.key);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/** Check 8: a key is at every position equally often (chi-square, p > .001). Tries one item for each number of options. */
export const checkPositions: BankCheck = (items) => {
  const byCount = Map.groupBy(items.filter(isShuffled), ({ options }) => options.length);
  return [...byCount].flatMap(([count, shuffled]) =>
    shuffled.slice(0, 1).flatMap((item) => {
      const counts = countPositions(item, seeds);
      return chiSquareOf(counts) <= chiSquareLimit(count - 1, 0.001)
        ? []
        : [{ message: `The key of "${item.id}" stands by position ${counts.join(', ')} times` }];
    }),
  );
};
