import { labelOf, type Item, type MatchItem, type Option } from '../item/item.ts';
import { foldLabel } from '../item/fold-name.ts';

/** The label of each option with the label of its target, both folded. */
function listPairs(item: Item): [string, string][] {
  if (item.interaction !== 'match') return [];
  return item.options.map(({ id, label }) => [
    foldLabel(label),
    foldLabel(labelOf(item.targets, item.key[id])),
  ]);
}

/** True if no two options have the same folded label. */
const haveUniqueLabels = (options: readonly Option[]): boolean =>
  new Set(options.map(({ label }) => foldLabel(label))).size === options.length;

const idByLabel = (options: readonly Option[]): Map<string, string> =>
  new Map(options.map(({ id, label }) => [foldLabel(label), id]));

/**
 * The key of a served match, as ids of its own options and targets. Pairs come from the corrected item, and among dates
 * also from `alike`; not among claims, where "the other side" may be another party there. Undefined if an option or its
 * target is missing.
 */
export function findMatchKey(
  { options, targets, topic }: MatchItem,
  corrected: Item,
  alike: readonly Item[],
): Record<string, string> | undefined {
  if (!haveUniqueLabels(options) || !haveUniqueLabels(targets)) return undefined;
  const items = topic === 'dates' ? [...alike, corrected] : [corrected];
  const targetOf = new Map(items.flatMap(listPairs));
  const ids = idByLabel(targets);
  const pairs = options.flatMap(({ id, label }): [string, string][] => {
    const target = ids.get(targetOf.get(foldLabel(label)) ?? '');
    return target === undefined ? [] : [[id, target]];
  });
  return pairs.length === options.length ? Object.fromEntries(pairs) : undefined;
}
