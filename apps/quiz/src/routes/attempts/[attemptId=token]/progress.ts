import type { Attempt } from '@dateline/model/public';

/** The numbers of the items that have no response yet, in order. */
export function openItems({ items, responses }: Pick<Attempt, 'items' | 'responses'>): number[] {
  const given = new Set(responses.map(({ number }) => number));
  return items.map(({ number }) => number).filter((number) => !given.has(number));
}

/** The open item to go on with: the first after `number`, else the first of all; undefined at the end. */
export function nextOpenItem(
  attempt: Pick<Attempt, 'items' | 'responses'>,
  number = 0,
): number | undefined {
  const open = openItems(attempt);
  return open.find((candidate) => candidate > number) ?? open[0];
}
