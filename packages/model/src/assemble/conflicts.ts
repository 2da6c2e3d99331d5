import type { Bank, Item } from '../item/item.ts';
import { stemsOf } from '../item/lemmas.ts';
import { smallNumber } from '../item/small-number.ts';

/** Lists the words of a text in lower case. Plain letters stand first in the pattern because most are: it takes half the time. */
const readWords = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/(?:[a-z0-9]|[\p{L}\p{N}])+/gu) ?? [];

const shortNumber = new RegExp(`^(?:${smallNumber})$`);

/** A name that begins with a number is measured by it, and says little by its other words: "ten orbits of the Moon". */
const measured = new RegExp(String.raw`\p{N}|^(?:${smallNumber})\b`, 'u');

/** The fewest words that two names of one thing share. */
const fewestShared = 2;

/** Shorter words do not tell what a name is about. */
const shortestWord = 4;

/**
 * An item prepared for comparison with the others of its bank. A number stands for each text: two texts of the same words have
 * the same number.
 */
export interface Comparable {
  readonly item: Item;
  readonly stem: number;
  readonly asks: readonly number[];
  readonly options: readonly number[];
  readonly reveals: readonly number[];
  /** The words of each name of its key, if it has several. */
  readonly keyWords: readonly (readonly number[])[];
  /** The names of other items' keys in its stem, in its feedback, on its line and inside longer options. */
  readonly named: readonly number[];
  /** For its stem and each line of its feedback, the words that stand in a key of several words. */
  readonly told: readonly ReadonlySet<number>[];
}

/** Names of keys as a tree of their words. */
interface Names {
  /** The number of the whole name, if one ends here. */
  name?: number;
  readonly next: Map<string, Names>;
}

/** Returns a function that numbers texts from 0, equal texts alike. */
function createNumbering(): (text: string) => number {
  const numbers = new Map<string, number>();
  return (text) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
}

type Numbering = ReturnType<typeof createNumbering>;

/** The first and the last day of "7 to 10 May" or "28 April to 2 May"; none if the text is of another form. */
function listEnds(text: string): string[] {
  const [, first, own, last, month] =
    /^(\d{1,2})(?: (\p{L}+))? to (\d{1,2}) (\p{L}+)/u.exec(text) ?? [];
  return first === undefined ? [] : [`${first} ${own ?? month}`, `${last} ${month}`];
}

/** What tells the key in a text: its names and, of several days, the first and the last, unless a wrong option has the same. */
function listReveals({ reveals, options }: Item): (readonly string[])[] {
  const labels = options.map(({ label }) => label.toLowerCase());
  const others = labels.filter((label) => !reveals.includes(label)).flatMap(listEnds);
  const ends = reveals.flatMap(listEnds).filter((end) => !others.includes(end));
  return [...reveals, ...ends].map(readWords).filter((words) => words.length > 0);
}

/** The words of each name of a key that has several words. */
const listKeyWords = ({ reveals }: Item): (readonly string[])[] =>
  reveals
    .filter((name) => !measured.test(name))
    .map((name) => [...stemsOf(name)].filter((word) => word.length >= shortestWord))
    .filter((words) => words.length >= fewestShared);

function buildNames(items: readonly Item[], numberOf: Numbering): Names {
  const root: Names = { next: new Map() };
  for (const words of items.flatMap(listReveals)) {
    const name = words.join(' ');
    if (shortNumber.test(name)) continue;
    let at = root;
    for (const word of words) {
      const next = at.next.get(word) ?? { next: new Map() };
      at.next.set(word, next);
      at = next;
    }
    at.name = numberOf(name);
  }
  return root;
}

/** Finds the names that a text contains as whole words. */
function findNames(words: readonly string[], root: Names): number[] {
  const found: number[] = [];
  for (const start of words.keys()) {
    let node: Names | undefined = root;
    for (let at = start; node !== undefined && at < words.length; at += 1) {
      node = node.next.get(words[at] ?? '');
      if (node?.name !== undefined) found.push(node.name);
    }
  }
  return found;
}

/** What the line of an item shows: events and their dates. */
const listDrawn = (item: Item): string[] =>
  item.interaction === 'choice' && item.picture?.kind === 'line'
    ? item.picture.events.flatMap(({ label, date }) => [label, date ?? ''])
    : [];

/** What an item tells before it is answered, beside its stem: the lines of an order, the rows and targets of a match. */
function listStated(item: Item): string[] {
  const stated = item.interaction === 'match' ? [...item.options, ...item.targets] : item.options;
  return item.interaction === 'match' || item.interaction === 'order'
    ? stated.map(({ label }) => label)
    : [];
}

/** The words of keys in each text; texts with fewer of them than two names share tell no key. */
function listTold(texts: readonly string[], keyWords: ReadonlyMap<string, number>) {
  return texts
    .map((text) => new Set([...stemsOf(text)].flatMap((word) => keyWords.get(word) ?? [])))
    .filter(({ size }) => size >= fewestShared);
}

function prepare(
  item: Item,
  names: Names,
  keyWords: ReadonlyMap<string, number>,
  numberOf: Numbering,
): Comparable {
  const numberOfWords = (words: readonly string[]): number => numberOf(words.join(' '));
  const texts = [item.stem, item.feedback.key, ...Object.values(item.feedback.options)];
  const stem = readWords(item.stem);
  const labels = item.options.map(({ label }) => readWords(label));
  const options = labels.map(numberOfWords);
  const inOptions = labels.flatMap((label, at) =>
    findNames(label, names).filter((name) => name !== options[at]),
  );
  const inTexts = [...texts, ...listDrawn(item)].flatMap((text) =>
    findNames(readWords(text), names),
  );
  return {
    item,
    stem: numberOfWords(stem),
    asks: item.asks.map(numberOf),
    options,
    reveals: listReveals(item).map(numberOfWords),
    keyWords: listKeyWords(item).map((words) => words.map(numberOf)),
    named: [...new Set([...inTexts, ...inOptions])],
    told: listTold([...texts, ...listDrawn(item), ...listStated(item)], keyWords),
  };
}

/** Prepares items of a bank for comparison when they are first needed. */
export function createComparison({ items }: Bank): (item: Item) => Comparable {
  const numberOf = createNumbering();
  const names = buildNames(items, numberOf);
  const keyWords = new Map(
    items.flatMap(listKeyWords).flatMap((words) => words.map((word) => [word, numberOf(word)])),
  );
  const known = new Map<Item, Comparable>();
  return (item) => {
    const comparable = known.get(item) ?? prepare(item, names, keyWords, numberOf);
    known.set(item, comparable);
    return comparable;
  };
}

const overlap = (a: readonly number[], b: readonly number[]): boolean =>
  a.some((each) => b.includes(each));

/** True if a text has at least two words of a name, and two thirds of its words. */
function hasMostOf(told: ReadonlySet<number>, name: readonly number[]): boolean {
  let shared = 0;
  for (const word of name) if (told.has(word)) shared += 1;
  return shared >= fewestShared && 3 * shared >= 2 * name.length;
}

/** True if an item says the key of another in other words, in its stem or in one line of its feedback. */
const paraphrases = ({ told }: Comparable, { keyWords }: Comparable): boolean =>
  keyWords.some((name) => told.some((words) => hasMostOf(words, name)));

/**
 * True if an item tells the key of another: by its name, in its stem, in its feedback or inside a longer option, or by most of
 * its words. It keeps two items apart, so chance is enough; `listGiveaways` asks for a line about the same matter.
 */
export const gives = (a: Comparable, b: Comparable): boolean =>
  overlap(b.reveals, a.named) || paraphrases(a, b);

/** True if two items share more than half of the options of the one with fewer. */
function shareOptions(a: Comparable, b: Comparable): boolean {
  let shared = 0;
  for (const option of a.options) if (b.options.includes(option)) shared += 1;
  return 2 * shared > Math.min(a.options.length, b.options.length);
}

/** True if two names share at least two words, and three quarters of the words of the shorter one. */
function areAlike(a: readonly number[], b: readonly number[]): boolean {
  let shared = 0;
  for (const word of a) if (b.includes(word)) shared += 1;
  return shared >= fewestShared && 4 * shared >= 3 * Math.min(a.length, b.length);
}

/** True if two items have one key in other words: "a new missile defence" and "defences against missiles". */
const haveLikeKeys = (a: Comparable, b: Comparable): boolean =>
  a.keyWords.some((name) => b.keyWords.some((other) => areAlike(name, other)));

/**
 * True if two items ask for the same slot of a fact or the same key, also in other words, have one stem, or share most of their
 * options.
 */
export const repeats = (a: Comparable, b: Comparable): boolean =>
  a.stem === b.stem ||
  overlap(a.asks, b.asks) ||
  overlap(a.reveals, b.reveals) ||
  haveLikeKeys(a, b) ||
  shareOptions(a, b);

const offers = (a: Comparable, b: Comparable): boolean => overlap(b.reveals, a.options);

/**
 * True if each of two items offers the other's key as a wrong answer, such as what each of two parties said: whoever knows one
 * can strike an option out in the other.
 */
export const limitEachOther = (a: Comparable, b: Comparable): boolean =>
  offers(a, b) && offers(b, a);

/** True if two items may not be in one quiz: they repeat or limit each other, or one gives the other's key away. */
export const areInConflict = (a: Comparable, b: Comparable): boolean =>
  repeats(a, b) || limitEachOther(a, b) || gives(a, b) || gives(b, a);
