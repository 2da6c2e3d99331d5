import { labelOf, type Item, type Option } from '../item/item.ts';
import { foldLabel } from '../item/fold-name.ts';

/** What comes later than a label, of all that the items bring into order. */
function listLater(next: ReadonlyMap<string, readonly string[]>, from: string): Set<string> {
  const later = new Set<string>();
  const left = [from];
  for (const label of left) {
    for (const other of next.get(label) ?? []) {
      if (!later.has(other)) left.push(other);
      later.add(other);
    }
  }
  return later;
}

/**
 * The order of options that follows from items on the same line of time: one option comes before another when a chain
 * of these items leads from it to the other. None where that leaves two options unordered, or where their labels are the same.
 */
export function findOrderKey(
  options: readonly Option[],
  alike: readonly Item[],
): string[] | undefined {
  const next = new Map<string, string[]>();
  for (const item of alike) {
    if (item.interaction !== 'order') continue;
    const labels = item.key.map((id) => foldLabel(labelOf(item.options, id)));
    for (const [at, label] of labels.entries()) {
      next.set(label, [...(next.get(label) ?? []), ...labels.slice(at + 1, at + 2)]);
    }
  }
  const later = options.map(({ label }) => listLater(next, foldLabel(label)));
  const places = options.map(
    ({ id, label }) => [id, later.filter((labels) => labels.has(foldLabel(label))).length] as const,
  );
  return new Set(places.map(([, place]) => place)).size === options.length
    ? places.toSorted(([, a], [, b]) => a - b).map(([id]) => id)
    : undefined;
}
