import { labelOf, type Item, type MatchItem, type Option } from '../item/item.ts';
import { foldLabel } from '../item/fold-name.ts';

/** The label of the target of each option, by the option's label. */
function listPairs(item: Item): [string, string][] {
  if (item.interaction !== 'match') return [];
  return item.options.map(({ id, label }) => [
    foldLabel(label),
    foldLabel(labelOf(item.targets, item.key[id])),
  ]);
}

/** True when no two of the options are the same once their labels are folded. */
const areApart = (options: readonly Option[]): boolean =>
  new Set(options.map(({ label }) => foldLabel(label))).size === options.length;

const idByLabel = (options: readonly Option[]): Map<string, string> =>
  new Map(options.map(({ id, label }) => [foldLabel(label), id]));

/**
 * The target of each option as the corrected item has it. What that item does not hold, other items on the same line of
 * time tell; among claims "the other side" may be somebody else there. None where an option or its target is missing.
 */
export function findMatchKey(
  { options, targets, topic }: MatchItem,
  corrected: Item,
  alike: readonly Item[],
): Record<string, string> | undefined {
  if (!areApart(options) || !areApart(targets)) return undefined;
  const items = topic === 'dates' ? [...alike, corrected] : [corrected];
  const targetOf = new Map(items.flatMap(listPairs));
  const ids = idByLabel(targets);
  const pairs = options.flatMap(({ id, label }): [string, string][] => {
    const target = ids.get(targetOf.get(foldLabel(label)) ?? '');
    return target === undefined ? [] : [[id, target]];
  });
  return pairs.length === options.length ? Object.fromEntries(pairs) : undefined;
}
