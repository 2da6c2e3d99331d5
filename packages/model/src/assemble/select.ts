import type { Topic } from '../sheet/topic.ts';
import type { Difficulty } from '../attempt/shapes.ts';
import type { Bank, Item } from '../item/item.ts';
import type { Random } from '../random.ts';
import { areInConflict } from './conflicts.ts';
import { limitItems } from './limits.ts';
import { drawItems, poolOf, type Pool } from './pool.ts';
import { vary } from './variety.ts';

/**
 * How many questions of each topic are drawn in each try, while the quiz is too short or too much alike. Samples come first, so
 * that a large bank costs no more than a small one.
 */
const tries = [12, 24, 24, 24, Infinity, Infinity, Infinity, Infinity] as const;

/** What a quiz should contain. */
export interface Selection {
  readonly length: number;
  readonly topics: readonly Topic[];
  readonly difficulty: Difficulty;
  /** The ids of items that are taken only if no others fit. */
  readonly avoid: ReadonlySet<string>;
}

/** Which items may be added to a quiz. */
interface Admission {
  readonly pool: Pool;
  readonly length: number;
  /** False if items may exceed the limits. */
  readonly isLimited: boolean;
}

/** True if the item leaves no party of a conflict with two items more than another. */
function isBalanced(picked: readonly Item[], { party }: Item, parties: readonly string[]): boolean {
  if (party === undefined) return true;
  const count = (of: string): number => picked.filter((item) => item.party === of).length;
  return parties.every((other) => count(party) <= count(other));
}

/** True for every third item, which should be another interaction than single choice. */
const prefersOther = (picked: readonly Item[]): boolean => picked.length % 3 === 1;

/**
 * Finds the first item that fits, of the preferred interaction if there is one. Removes it, and all that it finds not to fit,
 * because they will not fit later either.
 */
function takeNext(
  items: Item[],
  picked: readonly Item[],
  { pool, length, isLimited }: Admission,
): Item | undefined {
  const others = prefersOther(picked);
  const isWithinLimits = isLimited ? limitItems(picked, length) : () => true;
  const compared = picked.map(pool.compare);
  const fits = (item: Item): boolean => {
    if (!isWithinLimits(item)) return false;
    const own = pool.compare(item);
    return !compared.some((other) => areInConflict(own, other));
  };
  let fallback: Item | undefined;
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined) break;
    const isPreferred = (item.interaction !== 'choice') === others;
    if (!isPreferred && fallback !== undefined) continue;
    if (!isBalanced(picked, item, pool.parties)) continue;
    if (!fits(item)) {
      items.splice(at, 1);
      at -= 1;
    } else if (isPreferred) {
      items.splice(at, 1);
      return item;
    } else fallback = item;
  }
  if (fallback !== undefined) items.splice(items.indexOf(fallback), 1);
  return fallback;
}

/** Adds items from each topic in turn until the quiz is long enough or nothing more fits. */
function extend(
  start: readonly Item[],
  queues: readonly (readonly Item[])[],
  admission: Admission,
): Item[] {
  const picked = [...start];
  const open = queues.map((items) => [...items]);
  for (let before = -1; picked.length < admission.length && picked.length > before;) {
    before = picked.length;
    for (const items of open) {
      if (picked.length === admission.length) break;
      const next = takeNext(items, picked, admission);
      if (next !== undefined) picked.push(next);
    }
  }
  return picked;
}

const countTopics = (items: readonly Item[]): number =>
  new Set(items.map(({ topic }) => topic)).size;

/** True if the first list of numbers is larger: by the first in which they differ. */
function isMore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((each, index) => each !== b[index]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}

/**
 * Selects the items of one quiz: topics in turn, no two that repeat each other or give each other away, few that look alike,
 * the claims of parties balanced. If too few items fit, it takes some that should be avoided, then some that look alike. Fewer
 * than `length` if no more fit together.
 */
export function selectItems(
  bank: Bank,
  { length, topics, difficulty, avoid }: Selection,
  random: Random,
): Item[] {
  const pool = poolOf(bank);
  const offered = topics.filter((topic) => pool.questionsOf(topic, difficulty).flat().length > 0);
  const isFresh = ({ id }: Item): boolean => !avoid.has(id);
  const draw = (most: number): Item[][] =>
    random
      .shuffle(offered)
      .map((topic) =>
        pool.questionsOf(topic, difficulty).flatMap((band) => drawItems(band, most, random)),
      );
  const limited: Admission = { pool, length, isLimited: true };
  let best: Item[] = [];
  let merit = [0];
  for (const most of tries) {
    // A sample that gives a quiz of full length is not worth a search in all questions.
    if (most === Infinity && best.length === length) break;
    const queues = draw(most);
    const fresh = extend(
      [],
      queues.map((items) => items.filter(isFresh)),
      limited,
    );
    const different = extend(fresh, queues, limited);
    const picked = extend(different, queues, { ...limited, isLimited: false });
    const own = [picked.length, countTopics(picked), different.length, fresh.length];
    if (isMore(own, merit)) [best, merit] = [picked, own];
    if (fresh.length === length && countTopics(fresh) === Math.min(length, offered.length)) break;
  }
  return difficulty === 'mixed'
    ? vary(best, () => draw(Infinity).flat().filter(isFresh), pool.compare)
    : best;
}
