import type { Topic } from '../sheet/topic.ts';
import type { Difficulty } from '../attempt/shapes.ts';
import type { Bank, Item } from '../item/item.ts';
import type { Random } from '../random.ts';
import { areInConflict, type Comparable } from './conflicts.ts';
import { countTraits } from './limits.ts';
import { drawItems, poolOf, type Pool } from './pool.ts';
import { vary } from './variety.ts';

/**
 * How many questions of each topic are drawn in each try, while the quiz is too short or too much alike. Samples come first, so
 * that a large bank costs no more than a small one.
 */
const tries = [12, 24, 24, 24, Infinity, Infinity, Infinity, Infinity] as const;

/** How many questions of each topic are drawn to find items of another kind. */
const mostForVariety = 48;

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

/** A quiz that is being put together. */
interface Unfinished {
  readonly picked: readonly Item[];
  /** True if the item leaves no party of a conflict with two items more than another. */
  isBalanced(item: Item): boolean;
  /** True if the item is in conflict with none of the others, and too many of them are not alike. */
  fits(item: Item): boolean;
  add(item: Item): void;
}

/** Begins a quiz with some items. */
function begin(start: readonly Item[], { pool, length, isLimited }: Admission): Unfinished {
  const picked: Item[] = [];
  const compared: Comparable[] = [];
  const traits = countTraits(length);
  const byParty = new Map<string, number>();
  let least = 0;
  const quiz: Unfinished = {
    picked,
    isBalanced: ({ party }) => party === undefined || (byParty.get(party) ?? 0) <= least,
    fits(item) {
      if (isLimited && !traits.allows(item)) return false;
      const own = pool.compare(item);
      return !compared.some((other) => areInConflict(own, other));
    },
    add(item) {
      picked.push(item);
      compared.push(pool.compare(item));
      traits.add(item);
      if (item.party === undefined) return;
      byParty.set(item.party, (byParty.get(item.party) ?? 0) + 1);
      least = byParty.size < pool.parties.length ? 0 : Math.min(...byParty.values());
    },
  };
  start.forEach(quiz.add);
  return quiz;
}

/** True for every third item, which should be another interaction than single choice. */
const prefersOther = (picked: readonly Item[]): boolean => picked.length % 3 === 1;

/**
 * Finds the first item that fits, of the preferred interaction if there is one. Removes it, and all that it finds not to fit,
 * because they will not fit later either.
 */
function takeNext(items: Item[], quiz: Unfinished): Item | undefined {
  const others = prefersOther(quiz.picked);
  let fallback: Item | undefined;
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined) break;
    const isPreferred = (item.interaction !== 'choice') === others;
    if (!isPreferred && fallback !== undefined) continue;
    if (!quiz.isBalanced(item)) continue;
    if (!quiz.fits(item)) {
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
): readonly Item[] {
  if (start.length === admission.length) return start;
  const quiz = begin(start, admission);
  const { picked } = quiz;
  const open = queues.map((items) => [...items]);
  for (let before = -1; picked.length < admission.length && picked.length > before;) {
    before = picked.length;
    for (const items of open) {
      if (picked.length === admission.length) break;
      const next = takeNext(items, quiz);
      if (next !== undefined) quiz.add(next);
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
  const offered = topics.filter((topic) =>
    pool.questionsOf(topic, difficulty).some((band) => band.length > 0),
  );
  const isFresh = ({ id }: Item): boolean => !avoid.has(id);
  const draw = (most: number): Item[][] =>
    random
      .shuffle(offered)
      .map((topic) =>
        pool.questionsOf(topic, difficulty).flatMap((band) => drawItems(band, most, random)),
      );
  const limited: Admission = { pool, length, isLimited: true };
  let best: readonly Item[] = [];
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
    ? vary(best, () => draw(mostForVariety).flat().filter(isFresh), pool.compare)
    : [...best];
}
