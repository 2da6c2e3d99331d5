import { formatNumber } from '../derive/phrases.ts';
import type { IndexedSheet } from '../derive/indexed-sheet.ts';
import type { Item, Option } from '../item/item.ts';
import { formatDate } from '../sheet/format-time.ts';
import type { Fact } from '../sheet/fact.ts';

/** Looks at one item; each string says what is wrong with it. */
export type ItemCheck = (item: Item, index: IndexedSheet) => string[];

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
    default:
      return [...item.options];
  }
}

/** The wrong options of a choice. */
export function distractorsOf(item: Item): Option[] {
  const keys = keysOf(item);
  return item.options.filter((option) => !keys.includes(option));
}

/** Lower-cased words of a text. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter((word) => word !== '');
}

/** A slot that an item asks for, with the fact that holds it. */
export interface Asked {
  readonly fact: Fact;
  readonly slot: string;
}

/** The slots that an item asks for; what the sheet does not hold is left out. */
export function readAsks(item: Item, { sheet }: IndexedSheet): Asked[] {
  return item.asks.flatMap((ask) => {
    const [id, slot = ''] = ask.split('#');
    const fact = sheet.facts.find((each) => each.id === id);
    return fact === undefined ? [] : [{ fact, slot }];
  });
}
