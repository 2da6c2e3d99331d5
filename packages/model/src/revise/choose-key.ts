import type { ChoiceItem, Item, MultipleChoiceItem } from '../item/item.ts';
import { foldLabel } from './fold-label.ts';

/** Numbers and dates in sequence are compared as they stand: folded, -5 would be 5. */
const asItStands = (label: string): string => label.normalize('NFC').toLowerCase();

/** What the items that ask alike make of the options of one that was served: ids, in their order. */
function judge(served: ChoiceItem | MultipleChoiceItem, alike: readonly Item[]) {
  const write = served.interaction === 'choice' && served.inSequence ? asItStands : foldLabel;
  const right = new Set(alike.flatMap(({ reveals }) => reveals.map(write)));
  const offered = new Set(alike.flatMap(({ options }) => options.map(({ label }) => write(label))));
  const names = served.options.map(({ id, label }) => ({ id, name: write(label) }));
  return {
    keys: names.filter(({ name }) => right.has(name)).map(({ id }) => id),
    isJudged: names.every(({ name }) => right.has(name) || offered.has(name)),
  };
}

/** The one option that is right now; none where no option is, or two are. */
export function chooseKey(served: ChoiceItem, alike: readonly Item[]): string | undefined {
  const { keys } = judge(served, alike);
  return keys.length === 1 ? keys[0] : undefined;
}

const areSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id));

/** The options that are right now: other ones than before only where each option is known to be right or wrong. */
export function chooseKeys(
  served: MultipleChoiceItem,
  alike: readonly Item[],
): string[] | undefined {
  const { keys, isJudged } = judge(served, alike);
  if (areSame(keys, served.key)) return served.key;
  return isJudged && keys.length > 0 ? keys : undefined;
}
