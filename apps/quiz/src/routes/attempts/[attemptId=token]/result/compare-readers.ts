import type { ReviewedItem } from '@dateline/model/public';
import { toPercentage } from '$lib/format/format-number.ts';

/**
 * A question is compared if at least so many readers have answered it. The API shows figures from fewer
 * readers, but their mean over a quiz would say more than it knows.
 */
const leastToCompare = 20;
/** The least share of the quiz that has to be compared. */
const leastShare = 0.5;

type Answered = Pick<ReviewedItem, 'verdict' | 'readers'>;

/** The share of right answers to the same questions, in whole percent. */
export interface Comparison {
  readonly own: number;
  readonly others: number;
}

const meanOf = (shares: readonly number[]): number =>
  shares.reduce((sum, share) => sum + share, 0) / shares.length;

/** Compares a result with other readers’. Undefined if too few of them have answered its questions. */
export function compareReaders(items: readonly Answered[]): Comparison | undefined {
  const compared = items.flatMap(({ verdict, readers }) =>
    readers && readers.attempts >= leastToCompare
      ? [{ own: verdict === 'correct' ? 1 : 0, others: readers.facility }]
      : [],
  );
  if (compared.length === 0 || compared.length < leastShare * items.length) return undefined;
  const own = meanOf(compared.map((item) => item.own));
  return {
    own: Math.round(own * 100),
    others: toPercentage(meanOf(compared.map(({ others }) => others))),
  };
}
