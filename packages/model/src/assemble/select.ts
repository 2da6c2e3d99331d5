import type { Topic } from '../sheet/topic.ts';
import type { Difficulty } from '../attempt/shapes.ts';
import { bandOf, bands } from '../item/difficulty-band.ts';
import type { Bank, Item } from '../item/item.ts';
import type { Random } from '../random.ts';
import { vary } from './variety.ts';
import { areInConflict, toReadable, type Readable } from './conflicts.ts';

/** How often a selection that is too short is repeated in another order. */
const tries = 12;

/** Shuffles items so that every question has the same chance, no matter how many items ask it. */
function shuffleByQuestion(items: readonly Item[], random: Random): Item[] {
  const questions = Map.groupBy(items, ({ asks }) => asks.join(' '));
  const first: Item[] = [];
  const later: Item[] = [];
  for (const variants of random.shuffle([...questions.values()])) {
    const [one, ...others] = random.shuffle(variants);
    if (one !== undefined) first.push(one);
    later.push(...others);
  }
  return [...first, ...later];
}

/** Sorts items by band, as the difficulty prefers them. Keeps the order within a band, and all of it for `mixed`. */
function sortByDifficulty(items: readonly Item[], difficulty: Difficulty): Item[] {
  const byBand = bands.map((band) => items.filter((item) => bandOf(item.difficulty) === band));
  switch (difficulty) {
    case 'easy':
      return byBand.flat();
    case 'hard':
      return byBand.toReversed().flat();
    case 'mixed':
      return [...items];
  }
}

/** True if the item leaves no party of a conflict with two items more than another. */
function isBalanced(
  picked: readonly Readable[],
  { party }: Item,
  parties: readonly string[],
): boolean {
  if (party === undefined) return true;
  const count = (of: string): number => picked.filter(({ item }) => item.party === of).length;
  return parties.every((other) => count(party) <= count(other));
}

/** True for every third item, which should be another interaction than single choice. */
const prefersOther = (picked: readonly Readable[]): boolean => picked.length % 3 === 1;

/** The position of the first item that fits, of the preferred interaction if there is one. */
function findNext(
  items: readonly Item[],
  picked: readonly Readable[],
  parties: readonly string[],
): number {
  const fits = (item: Item): boolean => {
    if (!isBalanced(picked, item, parties)) return false;
    const readable = toReadable(item);
    return !picked.some((other) => areInConflict(readable, other));
  };
  const others = prefersOther(picked);
  const at = items.findIndex((item) => (item.interaction !== 'choice') === others && fits(item));
  return at < 0 ? items.findIndex(fits) : at;
}

/** Takes items from each topic in turn, and skips items that conflict with earlier ones. */
function selectOnce(queues: readonly Item[][], length: number, parties: readonly string[]): Item[] {
  const picked: Readable[] = [];
  const open = queues.map((items) => [...items]);
  while (picked.length < length && open.some((items) => items.length > 0)) {
    for (const items of open) {
      if (picked.length === length) break;
      const at = findNext(items, picked, parties);
      const [next] = items.splice(Math.max(0, at), at < 0 ? items.length : 1);
      if (at >= 0 && next !== undefined) picked.push(toReadable(next));
    }
  }
  return picked.map(({ item }) => item);
}

const countTopics = (items: readonly Item[]): number =>
  new Set(items.map(({ topic }) => topic)).size;

/** True if a quiz has more topics, or as many and more items. */
function isBetter(a: readonly Item[], b: readonly Item[]): boolean {
  const more = countTopics(a) - countTopics(b);
  return more > 0 || (more === 0 && a.length > b.length);
}

/** What a quiz should contain. */
export interface Selection {
  readonly length: number;
  readonly topics: readonly Topic[];
  readonly difficulty: Difficulty;
}

/**
 * Selects the items of one quiz: topics in turn, no two on the same question, none that gives another away, the claims of
 * parties balanced. Fewer than `length` if no more items fit together.
 */
export function selectItems(
  bank: Bank,
  { length, topics, difficulty }: Selection,
  random: Random,
): Item[] {
  const asked = topics.map((topic) => bank.items.filter((item) => item.topic === topic));
  const parties = [...new Set(bank.items.flatMap(({ party }) => party ?? []))];
  const most = Math.min(length, countTopics(asked.flat()));
  let best: Item[] = [];
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const queues = random
      .shuffle(asked)
      .map((items) => sortByDifficulty(shuffleByQuestion(items, random), difficulty));
    const picked = selectOnce(queues, length, parties);
    if (isBetter(picked, best)) best = picked;
    if (best.length === length && countTopics(best) === most) break;
  }
  return difficulty === 'mixed' ? vary(best, random.shuffle(asked.flat())) : best;
}
