import type { Bank, Item } from '../item/item.ts';

const toWords = (text: string): string =>
  ` ${text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** Numbers that are too common in texts to give a key away: up to two digits, or one word up to twelve. */
const shortNumber =
  /^ (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) $/;

/** An item prepared for comparison with the others of its bank. All texts are words between single spaces. */
export interface Comparable {
  readonly item: Item;
  readonly stem: string;
  readonly options: readonly string[];
  readonly reveals: readonly string[];
  /** The names of other items' keys in its stem, in its feedback and inside longer options. */
  readonly named: ReadonlySet<string>;
}

/** Names of keys as a tree of their words. */
interface Names {
  /** The whole name, if one ends here. */
  name?: string;
  readonly next: Map<string, Names>;
}

const splitWords = (text: string): string[] => text.split(' ').filter((word) => word !== '');

const listReveals = ({ reveals }: Item): string[] =>
  reveals.map(toWords).filter((words) => words.trim() !== '');

function buildNames(items: readonly Item[]): Names {
  const root: Names = { next: new Map() };
  for (const name of items.flatMap(listReveals)) {
    if (shortNumber.test(name)) continue;
    let at = root;
    for (const word of splitWords(name)) {
      const next = at.next.get(word) ?? { next: new Map() };
      at.next.set(word, next);
      at = next;
    }
    at.name = name;
  }
  return root;
}

/** Finds the names that a text contains as whole words. */
function findNames(text: string, root: Names): string[] {
  const found: string[] = [];
  const words = splitWords(text);
  for (const start of words.keys()) {
    let node: Names | undefined = root;
    for (let at = start; node !== undefined && at < words.length; at += 1) {
      node = node.next.get(words[at] ?? '');
      if (node?.name !== undefined) found.push(node.name);
    }
  }
  return found;
}

function prepare(item: Item, names: Names): Comparable {
  const stem = toWords(item.stem);
  const options = item.options.map(({ label }) => toWords(label));
  const feedback = [item.feedback.key, ...Object.values(item.feedback.options)].map(toWords);
  const inOptions = options.flatMap((option) =>
    findNames(option, names).filter((name) => name !== option),
  );
  const inTexts = [stem, ...feedback].flatMap((text) => findNames(text, names));
  return {
    item,
    stem,
    options,
    reveals: listReveals(item),
    named: new Set([...inTexts, ...inOptions]),
  };
}

/** Prepares items of a bank for comparison when they are first needed. */
export function createComparison({ items }: Bank): (item: Item) => Comparable {
  const names = buildNames(items);
  const known = new Map<Item, Comparable>();
  return (item) => {
    const comparable = known.get(item) ?? prepare(item, names);
    known.set(item, comparable);
    return comparable;
  };
}

/** True if an item names the key of another: in its stem, in its feedback, or inside a longer option. */
export const gives = (a: Comparable, b: Comparable): boolean =>
  b.reveals.some((name) => a.named.has(name));

/** True if two items share more than half of the options of the one with fewer. */
function shareOptions(a: Comparable, b: Comparable): boolean {
  const shared = a.options.filter((option) => b.options.includes(option)).length;
  return 2 * shared > Math.min(a.options.length, b.options.length);
}

/** True if two items ask for the same slot of a fact or the same key, have one stem, or share most of their options. */
export const repeats = (a: Comparable, b: Comparable): boolean =>
  a.stem === b.stem ||
  a.item.asks.some((ask) => b.item.asks.includes(ask)) ||
  a.reveals.some((name) => b.reveals.includes(name)) ||
  shareOptions(a, b);

const offers = (a: Comparable, b: Comparable): boolean =>
  b.reveals.some((name) => a.options.includes(name));

/**
 * True if each of two items offers the other's key as a wrong answer, such as what each of two parties said: whoever knows one
 * can strike an option out in the other.
 */
export const limitEachOther = (a: Comparable, b: Comparable): boolean =>
  offers(a, b) && offers(b, a);

/** True if two items may not be in one quiz: they repeat or limit each other, or one gives the other's key away. */
export const areInConflict = (a: Comparable, b: Comparable): boolean =>
  repeats(a, b) || limitEachOther(a, b) || gives(a, b) || gives(b, a);
