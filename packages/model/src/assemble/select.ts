import type { Topic } from '../sheet/topic.ts';
import type { Difficulty } from '../attempt/shapes.ts';
import type { Bank, Item } from '../item/item.ts';
import type { Random } from '../random.ts';
import { areInConflict, type Comparable } from './conflicts.ts';
import { countTraits } from './limits.ts';
import { drawItems, poolOf, type Pool } from './pool.ts';
import { addPicture, hasPicture, vary } from './variety.ts';

/**
 * How many questions of each topic are drawn in each try, while the quiz is too short or too much alike. Samples come first, so
 * that a large bank costs no more than a small one.
 */
const tries: readonly number[] = [
  12,
  ...Array.from({ length: 8 }, () => 24),
  ...Array.from({ length: 4 }, () => Infinity),
];

/** How many of those are drawn in each try that have a picture, so that a large bank gives one as a small one does. */
const mostPictures = 4;

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
  /** True if the next item should be one with a picture. The first one, which teasers show, need not be. */
  wantsPicture(): boolean;
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
    wantsPicture: () => picked.length > 0 && !picked.some(hasPicture),
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

/** Says which of some items are preferred: one with a picture if the quiz wants one, else those of an interaction. */
function createPreference(items: readonly Item[], quiz: Unfinished): (item: Item) => boolean {
  if (quiz.wantsPicture() && items.some(hasPicture)) return hasPicture;
  const others = prefersOther(quiz.picked);
  return ({ interaction }) => (interaction !== 'choice') === others;
}

/**
 * Finds the first item that fits, a preferred one if there is one. Removes it, and all that it finds not to fit,
 * because they will not fit later either.
 */
function takeNext(items: Item[], quiz: Unfinished): Item | undefined {
  const isPreferred = createPreference(items, quiz);
  let fallback: Item | undefined;
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined) break;
    const isOne = isPreferred(item);
    if (!isOne && fallback !== undefined) continue;
    if (!quiz.isBalanced(item)) continue;
    if (!quiz.fits(item)) {
      items.splice(at, 1);
      at -= 1;
    } else if (isOne) {
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

/** A quiz that was put together, and its merits, the most important first. */
interface Filled {
  readonly picked: readonly Item[];
  readonly merits: readonly number[];
}

/** Puts a quiz together from the items of each topic. Late items come after all that fits without them. */
function fill(
  queues: readonly (readonly Item[])[],
  isFresh: (item: Item) => boolean,
  isLate: (item: Item) => boolean,
  limited: Admission,
): Filled {
  const unseen = queues.map((items) => items.filter(isFresh));
  const early = unseen.map((items) => items.filter((item) => !isLate(item)));
  const unlimited = { ...limited, isLimited: false };
  const fresh = extend(extend([], early, limited), unseen, limited);
  const different = extend(fresh, unseen, unlimited);
  const picked = extend(extend(different, queues, limited), queues, unlimited);
  const merits = [
    picked.length,
    countTopics(picked),
    Number(picked.some(hasPicture)),
    different.length,
    fresh.length,
  ];
  return { picked, merits };
}

/**
 * Selects the items of one quiz: topics in turn, no two that repeat each other or give each other away, few that look alike,
 * the claims of parties balanced, one with a picture if one fits. If too few items fit, it takes some that look alike,
 * then some that should be avoided. Fewer than `length` if no more fit together.
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
      .map((topic) => [
        ...pool.questionsOf(topic, difficulty).flatMap((band) => drawItems(band, most, random)),
        ...drawItems(pool.picturesOf(topic), mostPictures, random),
      ]);
  const listPictures = (): Item[] => topics.flatMap((topic) => pool.picturesOf(topic)).flat();
  const wanted = [
    length,
    Math.min(length, offered.length),
    Number(listPictures().some(isFresh)),
    length,
    length,
  ];
  let best: Filled = { picked: [], merits: [0] };
  for (const most of tries) {
    // A sample that gives a quiz of full length is not worth a search in all questions.
    if (most === Infinity && best.picked.length === length) break;
    // A line asks for what many others ask for, so a quiz that is too short takes all that fits without one first.
    const isLate = most === Infinity ? hasPicture : () => false;
    const filled = fill(draw(most), isFresh, isLate, { pool, length, isLimited: true });
    if (isMore(filled.merits, best.merits)) best = filled;
    if (wanted.every((each, at) => (filled.merits[at] ?? 0) >= each)) break;
  }
  const varied =
    difficulty === 'mixed'
      ? vary(best.picked, () => draw(mostForVariety).flat().filter(isFresh), pool.compare)
      : best.picked;
  return addPicture(varied, () => random.shuffle(listPictures().filter(isFresh)), pool.compare);
}
