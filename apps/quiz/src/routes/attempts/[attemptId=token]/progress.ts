import type { Attempt } from '@dateline/model/public';

/** Returns the numbers of the items without a response, in order. */
export function openItems({ items, responses }: Pick<Attempt, 'items' | 'responses'>): number[] {
  const given = new Set(responses.map(({ number }) => number));
  return items.map(({ number }) => number).filter((number) => !given.has(number));
}

/**
 * Returns the first open item after `number`, or else the first open item. Flagged items come after all others.
 * Undefined if none is open.
 */
export function nextOpenItem(
  attempt: Pick<Attempt, 'items' | 'responses'>,
  number = 0,
  flags: readonly number[] = [],
): number | undefined {
  const open = openItems(attempt);
  const inTurn = [...open.filter((each) => each > number), ...open.filter((each) => each < number)];
  return inTurn.find((each) => !flags.includes(each)) ?? inTurn[0] ?? open[0];
}
