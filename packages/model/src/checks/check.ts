import { formatNumber } from '../english/words.ts';
import type { Item, Option } from '../item/item.ts';
import { namesOfEntity } from '../sheet/entity.ts';
import { formatDate } from '../sheet/format-time.ts';
import type { Context, Path } from './context.ts';

/** A fault that a check found. */
export interface Flaw {
  readonly message: string;
  /** The part of the sheet to change; absent if that is the item's arrangement, question or first fact. */
  readonly path?: Path;
}

/** Checks one item. */
export type ItemCheck = (item: Item, context: Context) => Flaw[];
/** Checks the items of one quiz together. */
export type QuizCheck = (items: readonly Item[]) => Flaw[];
/** Checks all items of a sheet, or the sheet itself. */
export type BankCheck = (items: readonly Item[], context: Context) => Flaw[];

/** The right options of an item: all of an order or match item, and one that holds the right answer for a typed item. */
export function keysOf(item: Item): Option[] {
  switch (item.interaction) {
    case 'choice':
      return item.options.filter(({ id }) => id === item.key);
    case 'multipleChoice':
      return item.options.filter(({ id }) => item.key.includes(id));
    case 'number':
      return [{ id: 'key', label: formatNumber(item.key) }];
    case 'date':
      return [{ id: 'key', label: formatDate(item.key) }];
    case 'order':
    case 'match':
      return [...item.options];
  }
}

/** The wrong options of a choice or multiple choice item; empty for other items. */
export function distractorsOf(item: Item): Option[] {
  if (item.interaction !== 'choice' && item.interaction !== 'multipleChoice') return [];
  const keys = keysOf(item);
  return item.options.filter((option) => !keys.includes(option));
}

/** Normalises a text for a search that ignores case. */
export const fold = (text: string): string => text.normalize('NFC').toLowerCase();

/** The words of a text, in lower case. */
export function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}'’-]/u)
    .filter((word) => word !== '');
}

/** Writes a text as the source of a pattern that matches it. */
export const escapePattern = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Builds a pattern that matches whole words in any case; `source` is the regular expression for the words. */
export const wholeWord = (source: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`, 'iu');

/** True if a text contains a name of an entity: its label, its phrase or an alias, in any case. */
export function mentionsEntity({ index }: Context, text: string, id: string): boolean {
  const folded = fold(text);
  return namesOfEntity(index.entity(id)).some((name) => folded.includes(fold(name)));
}
