import { formatNumber } from '../derive/phrases.ts';
import type { Item, Option } from '../item/item.ts';
import { formatDate } from '../sheet/format-time.ts';
import type { Context, Path } from './context.ts';

/** What is wrong, and what of the sheet is to be changed where that is not the item's first fact. */
export interface Flaw {
  readonly message: string;
  readonly path?: Path;
}

/** Looks at one item. */
export type ItemCheck = (item: Item, context: Context) => Flaw[];
/** Looks at the items of one quiz together. */
export type QuizCheck = (items: readonly Item[]) => Flaw[];
/** Looks at all items of a sheet. */
export type BankCheck = (items: readonly Item[], context: Context) => Flaw[];

/** The right options of a choice; order and match have no wrong ones; what is typed has its own text. */
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

/** The wrong options of a choice. */
export function distractorsOf(item: Item): Option[] {
  if (item.interaction !== 'choice' && item.interaction !== 'multipleChoice') return [];
  const keys = keysOf(item);
  return item.options.filter((option) => !keys.includes(option));
}

/** A text in lower case, to be searched. */
export const fold = (text: string): string => text.normalize('NFC').toLowerCase();

/** Lower-cased words of a text. */
export function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter((word) => word !== '');
}

/** Matches one of some words, as a whole and in any case; `source` is the inside of a regular expression. */
export const wholeWord = (source: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${source})(?![\p{L}\p{N}])`, 'iu');

/** A text without what stands in quotation marks: that is another’s choice of words. */
export const withoutQuotations = (text: string): string => text.replace(/[“"][^”"]*[”"]/g, '“”');
