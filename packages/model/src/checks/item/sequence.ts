import { rankOfLabel } from '../../sheet/text/label-rank.ts';
import { frameYear } from '../../english/lexicon.ts';
import { isLadder } from '../../item/ladder.ts';
import type { ItemCheck } from '../check.ts';

/**
 * Check 7, of one item: numbers and dates are in ascending order, and no ladder of equal steps begins or ends with the key. Dates
 * of events may lie a week apart.
 */
export const checkSequence: ItemCheck = (item, { index }) => {
  if (item.interaction !== 'choice') return [];
  const ranks = item.options.flatMap(({ label }) => rankOfLabel(label, frameYear(index)) ?? []);
  if (ranks.length < item.options.length) return [];
  if (!item.inSequence) return [{ message: 'Its numbers or dates would be shuffled' }];
  const place = item.options.findIndex(({ id }) => id === item.key);
  const isOfDates = item.proof.refutations.some(({ rule }) => rule === 'disjoint-spans');
  if (!isOfDates && isLadder(ranks) && (place === 0 || place === ranks.length - 1)) {
    return [{ message: 'Its options rise by equal steps from the key, or up to it' }];
  }
  const isSorted = ranks.every((rank, at) => at === 0 || rank > (ranks[at - 1] ?? rank));
  return isSorted ? [] : [{ message: 'Its numbers or dates do not stand in order' }];
};
