import type { ServedItem } from '../assemble/served-item.ts';
import type { Item } from '../item/item.ts';
import { asksAnotherQuestion } from './asks-another-question.ts';
import { findChoiceKeys, findRightOptions } from './choice-key.ts';
import { keyInWords } from './key-in-words.ts';
import { findMatchKey } from './match-key.ts';
import { findOrderKey } from './order-key.ts';

/** What a correction does to a served item; see `CorrectedItem`. `key` is the corrected key in words. */
export type Rekeyed =
  | { readonly outcome: 'rekeyed'; readonly item: ServedItem; readonly key: string[] }
  | { readonly outcome: 'unanswerable'; readonly key: string[] }
  | { readonly outcome: 'retired' };

const areSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((line, at) => line === b[at]);

/** The served item with the corrected key; undefined if its options cannot express that key. */
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

/** The corrected key in words, if the served item cannot have it: both options of a choice with two right ones, else the key of the corrected item. */
function formatCorrectedKey(served: ServedItem, corrected: Item, alike: readonly Item[]): string[] {
  const right = served.interaction === 'choice' ? findRightOptions(served, alike) : [];
  return right.length > 1 ? right.map(({ label }) => label).toSorted() : keyInWords(corrected);
}

/** True if two items take the same responses: they have the same interaction, unit and granularity. */
function takeSameResponses(a: Item, b: Item): boolean {
  if (a.interaction === 'number') return b.interaction === 'number' && a.unit === b.unit;
  if (a.interaction === 'date') return b.interaction === 'date' && a.granularity === b.granularity;
  return a.interaction === b.interaction;
}

/**
 * Gives a served item the key of the corrected bank, or says why it cannot have one; undefined if no score changes.
 * `corrected` is the item with the same id; `alike` are all items of the corrected bank with its stem, itself included:
 * their keys are right here too. Options are compared by label, since ids are positions. Use the new item only to grade:
 * its proof and feedback are still those of the served item.
 */
export function rekeyItem(
  served: ServedItem,
  corrected: Item | undefined,
  alike: readonly Item[] = corrected === undefined ? [] : [corrected],
): Rekeyed | undefined {
  if (corrected === undefined) return { outcome: 'retired' };
  if (!takeSameResponses(served, corrected)) {
    return { outcome: 'unanswerable', key: keyInWords(corrected) };
  }
  if (asksAnotherQuestion(served, corrected)) return { outcome: 'retired' };
  const before = keyInWords(served);
  const hasDistractors = served.proof.refutations.length > 0;
  if (!hasDistractors && areSame(before, keyInWords(corrected))) return undefined;
  const item = withKey(served, corrected, alike);
  if (item === undefined) {
    return { outcome: 'unanswerable', key: formatCorrectedKey(served, corrected, alike) };
  }
  const key = keyInWords(item);
  return areSame(before, key) ? undefined : { outcome: 'rekeyed', item, key };
}
