import { rankOfLabel } from '../../sheet/text/label-rank.ts';
import { frameYear } from '../../english/lexicon.ts';
import type { ItemCheck } from '../check.ts';

/** Check 7, of one item: numbers and dates are in ascending order. */
export const checkSequence: ItemCheck = (item, { index }) => {
  if (item.interaction !== 'choice') return [];
  const ranks = item.options.flatMap(({ label }) => rankOfLabel(label, frameYear(index)) ?? []);
  if (ranks.length < item.options.length) return [];
  if (!item.inSequence) return [{ message: 'Its numbers or dates would be shuffled' }];
  const isSorted = ranks.every((rank, at) => at === 0 || rank > (ranks[at - 1] ?? rank));
  return isSorted ? [] : [{ message: 'Its numbers or dates do not stand in order' }];
};
