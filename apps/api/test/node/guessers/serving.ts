import type { Attempt, Result } from '@dateline/model';
import type { ShownChoice } from '@dateline/model/checks/guessers';

/** A single-choice item as one reader got it, and the place of its key, from 0. */
export interface Serving {
  readonly article: string;
  /** Equal for all servings of one item, in whatever order its options are. */
  readonly item: string;
  readonly number: number;
  readonly question: ShownChoice;
  readonly key: number;
}

/** Joins the items of an attempt with the keys in its result; leaves out items that are not single choices. */
export function readServings({ articleId, items }: Attempt, result: Result): Serving[] {
  return items.flatMap((item): Serving[] => {
    if (item.interaction !== 'choice') return [];
    const { number, stem } = item;
    const options = item.options.map(({ label }) => label);
    const reviewed = result.items.find((each) => each.item.number === number);
    const key = item.options.findIndex(({ id }) => id === reviewed?.key);
    if (key < 0) throw new RangeError(`Cannot find the key of "${stem}" among its options`);
    const identity = JSON.stringify([articleId, stem, ...options.toSorted()]);
    return [{ article: articleId, item: identity, number, question: { stem, options }, key }];
  });
}
