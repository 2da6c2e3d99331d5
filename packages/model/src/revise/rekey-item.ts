import type { ServedItem } from '../assemble/served-item.ts';
import type { Item } from '../item/item.ts';
import { asksAnotherQuestion } from './asks-another-question.ts';
import { findChoiceKeys, findRightOptions } from './choice-key.ts';
import { keyInWords } from './key-in-words.ts';
import { findMatchKey } from './match-key.ts';
import { findOrderKey } from './order-key.ts';

/** What a correction makes of a served item, as `CorrectedItem` tells it; `key` is the corrected one, in words. */
export type Rekeyed =
  | { readonly outcome: 'rekeyed'; readonly item: ServedItem; readonly key: string[] }
  | { readonly outcome: 'unanswerable'; readonly key: string[] }
  | { readonly outcome: 'retired' };

const areSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((line, at) => line === b[at]);

/** The served item with the key that its own options, unit or granularity can express; undefined where they cannot. */
function withKey(
  served: ServedItem,
  corrected: Item,
  alike: readonly Item[],
): ServedItem | undefined {
  switch (served.interaction) {
    case 'choice': {
      const [right, ...others] = findRightOptions(served, alike);
      return right === undefined || others.length > 0 ? undefined : { ...served, key: right.id };
    }
    case 'multipleChoice': {
      const key = findChoiceKeys(served, alike);
      return key === undefined ? undefined : { ...served, key };
    }
    case 'order': {
      const key = findOrderKey(served.options, alike);
      return key === undefined ? undefined : { ...served, key };
    }
    case 'match': {
      const key = findMatchKey(served, corrected, alike);
      return key === undefined ? undefined : { ...served, key };
    }
    case 'number':
      return corrected.interaction === 'number' ? { ...served, key: corrected.key } : undefined;
    case 'date':
      return corrected.interaction === 'date' ? { ...served, key: corrected.key } : undefined;
  }
}

/** What is right now, where the served item cannot say so: of a choice with two right options both, else the corrected key. */
function tellRight(served: ServedItem, corrected: Item, alike: readonly Item[]): string[] {
  const right = served.interaction === 'choice' ? findRightOptions(served, alike) : [];
  return right.length > 1 ? right.map(({ label }) => label).toSorted() : keyInWords(corrected);
}

/** True when the two are answered in one form: the same interaction, unit and granularity. */
function isOfOneForm(a: Item, b: Item): boolean {
  if (a.interaction === 'number') return b.interaction === 'number' && a.unit === b.unit;
  if (a.interaction === 'date') return b.interaction === 'date' && a.granularity === b.granularity;
  return a.interaction === b.interaction;
}

/**
 * The same served item with the key that the corrected bank gives it, or why it cannot have one; undefined where every
 * response is worth what it was. `corrected` is the item of the same id, `alike` all items of that bank with its stem,
 * itself among them: what is a key there is right here too. Options are matched by their labels, since ids are
 * positions. The item's proof and feedback are still the served ones: grade with it, tell nothing else from it.
 */
export function rekeyItem(
  served: ServedItem,
  corrected: Item | undefined,
  alike: readonly Item[] = corrected === undefined ? [] : [corrected],
): Rekeyed | undefined {
  if (corrected === undefined) return { outcome: 'retired' };
  if (!isOfOneForm(served, corrected)) {
    return { outcome: 'unanswerable', key: keyInWords(corrected) };
  }
  if (asksAnotherQuestion(served, corrected)) return { outcome: 'retired' };
  const before = keyInWords(served);
  const hasDistractors = served.proof.refutations.length > 0;
  if (!hasDistractors && areSame(before, keyInWords(corrected))) return undefined;
  const item = withKey(served, corrected, alike);
  if (item === undefined) {
    return { outcome: 'unanswerable', key: tellRight(served, corrected, alike) };
  }
  const key = keyInWords(item);
  return areSame(before, key) ? undefined : { outcome: 'rekeyed', item, key };
}
