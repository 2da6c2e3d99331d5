import type { ChoiceItem, Item, MultipleChoiceItem, Option } from '../item/item.ts';
import { foldLabel } from '../item/fold-name.ts';

/** Numbers and dates in sequence are not folded like names: -5 would become 5. */
const foldCase = (label: string): string => label.normalize('NFC').toLowerCase();

const foldOf = (served: ChoiceItem | MultipleChoiceItem) =>
  served.interaction === 'choice' && served.inSequence ? foldCase : foldLabel;

/** The options that have a name of a key of `alike`, the items of the corrected bank with the same stem. */
export function findRightOptions(
  served: ChoiceItem | MultipleChoiceItem,
  alike: readonly Item[],
): Option[] {
  const fold = foldOf(served);
  const right = new Set(alike.flatMap(({ reveals }) => reveals.map(fold)));
  return served.options.filter(({ label }) => right.has(fold(label)));
}

/** True if each option is right, or is known to be wrong because an item of `alike` offers it. */
function areAllKnown(
  served: MultipleChoiceItem,
  alike: readonly Item[],
  right: readonly Option[],
): boolean {
  const offered = new Set(
    alike.flatMap(({ options }) => options.map(({ label }) => foldLabel(label))),
  );
  return served.options.every(
    (option) => right.includes(option) || offered.has(foldLabel(option.label)),
  );
}

const haveSameIds = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id));

/** The ids of the right options of a served multiple choice. Undefined if they changed and not all options are known to be right or wrong. */
export function findChoiceKeys(
  served: MultipleChoiceItem,
  alike: readonly Item[],
): string[] | undefined {
  const right = findRightOptions(served, alike);
  const keys = right.map(({ id }) => id);
  if (haveSameIds(keys, served.key)) return served.key;
  return keys.length > 0 && areAllKnown(served, alike, right) ? keys : undefined;
}
