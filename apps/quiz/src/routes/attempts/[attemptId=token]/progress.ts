import type { Attempt } from '@dateline/model/public';

/** Returns the numbers of the items without a response, in order. */
export function openItems({ items, responses }: Pick<Attempt, 'items' | 'responses'>): number[] {
  const given = new Set(responses.map(({ number }) => number));
  return items.map(({ number }) => number).filter((number) => !given.has(number));
}

/** Returns the first open item after `number`, or else the first open item. Undefined if none is open. */
export function nextOpenItem(
  attempt: Pick<Attempt, 'items' | 'responses'>,
  number = 0,
): number | undefined {
  const open = openItems(attempt);
  return open.find((candidate) => candidate > number) ?? open[0];
}
