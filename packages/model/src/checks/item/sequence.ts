import { parseSpan } from '../../sheet/format-time.ts';
import type { ItemCheck } from '../check.ts';

/** The number of a label to sort by: its value, or its first day; undefined for other labels. */
const rankOf = (label: string): number | undefined =>
  parseSpan(label)?.first ??
  (/^-?[\d,.]+$/.test(label) ? Number(label.replaceAll(',', '')) : undefined);

/** Check 7, of one item: numbers and dates are in ascending order. */
export const checkSequence: ItemCheck = (item) => {
  if (item.interaction !== 'choice') return [];
  const ranks = item.options.flatMap(({ label }) => rankOf(label) ?? []);
  if (ranks.length < item.options.length) return [];
  if (!item.inSequence) return [{ message: 'Its numbers or dates would be shuffled' }];
  const isSorted = ranks.every((rank, at) => at === 0 || rank > (ranks[at - 1] ?? rank));
  return isSorted ? [] : [{ message: 'Its numbers or dates do not stand in order' }];
};
