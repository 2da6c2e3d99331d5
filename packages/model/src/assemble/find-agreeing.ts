import type { Item } from '../item/item.ts';
import type { Pool } from './pool.ts';

/** The search ends after so many steps with the best that it has found. */
const mostSteps = 300;

/** The most items that are searched: each is compared with each. */
const mostItems = 120;

/** How many of some items a quiz may have: of each party of a conflict at most one more than of another. */
function countBalanced(items: readonly Item[], parties: readonly string[]): number {
  const counts = parties.map((party) => items.filter((item) => item.party === party).length);
  const most = Math.min(...counts) + 1;
  const others = items.filter(({ party }) => party === undefined).length;
  return counts.reduce((sum, count) => sum + Math.min(count, most), others);
}

/**
 * Finds items of which no two are in conflict: enough for a quiz of `length` if there are so many, else as many as there are. Of more
 * than 120 items it searches the first. This is the search for a largest independent set: such a set has any given item or one in
 * conflict with it, so only these are tried.
 */
export function findAgreeing(
  items: readonly Item[],
  length: number,
  { areInConflict, parties }: Pick<Pool, 'areInConflict' | 'parties'>,
): readonly Item[] {
  const searched = items.slice(0, mostItems);
  let best: readonly Item[] = [];
  let most = 0;
  let steps = 0;
  const search = (picked: readonly Item[], open: readonly Item[]): void => {
    steps += 1;
    const count = countBalanced(picked, parties);
    if (count > most) [best, most] = [picked, count];
    if (most >= length || steps > mostSteps) return;
    if (picked.length + open.length <= most) return;
    const [branch = []] = open
      .map((item) => [
        item,
        ...open.filter((other) => other !== item && areInConflict(item, other)),
      ])
      .toSorted((one, other) => one.length - other.length);
    for (const item of branch) {
      const left = open.filter((other) => other !== item && !areInConflict(item, other));
      search([...picked, item], left);
    }
  };
  search([], searched);
  return best;
}
