import type { ChoiceItem, Item, MultipleChoiceItem, Option } from '../item/item.ts';
import { foldLabel } from '../item/fold-name.ts';

/** Numbers and dates in sequence are compared as they stand: folded, -5 would be 5. */
const asItStands = (label: string): string => label.normalize('NFC').toLowerCase();

const writerOf = (served: ChoiceItem | MultipleChoiceItem) =>
  served.interaction === 'choice' && served.inSequence ? asItStands : foldLabel;

/** The options that are right by the keys of items that ask alike, under any name of those keys. */
export function findRightOptions(
  served: ChoiceItem | MultipleChoiceItem,
  alike: readonly Item[],
): Option[] {
  const write = writerOf(served);
  const right = new Set(alike.flatMap(({ reveals }) => reveals.map(write)));
  return served.options.filter(({ label }) => right.has(write(label)));
}

/** True when each option is right, or is an option of an item that asks alike and so is known to be wrong. */
function isJudged(
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

const areSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id));

/** The options that are right now: other ones than before only where each option is known to be right or wrong. */
export function findChoiceKeys(
  served: MultipleChoiceItem,
  alike: readonly Item[],
): string[] | undefined {
  const right = findRightOptions(served, alike);
  const keys = right.map(({ id }) => id);
  if (areSame(keys, served.key)) return served.key;
  return keys.length > 0 && isJudged(served, alike, right) ? keys : undefined;
}
