import type { Attempt, Result } from '@dateline/model';
import type { Question } from '@dateline/model/checks/guessers';

/** An item with one right option as one reader got it, and where its key stood, from 0. */
export interface Serving {
  readonly article: string;
  /** Equal for all servings of one item, in whatever order its options stood. */
  readonly item: string;
  readonly number: number;
  readonly question: Question;
  readonly key: number;
}

/** Joins what an attempt showed with what its result told; other items than single choices are left out. */
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
