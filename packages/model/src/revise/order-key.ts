import { labelOf, type Item, type Option } from '../item/item.ts';
import { foldLabel } from '../item/fold-name.ts';

/** All labels that come after a label, directly or through others. */
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
 * The key of a served order, from the orders of `alike`: one option comes before another if a chain of neighbours in
 * these orders leads to it. Undefined if two options stay unordered, or have the same label.
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
