import type { Topic } from '../sheet/topic.ts';
import type { Difficulty } from '../attempt/shapes.ts';
import type { Bank, Item } from '../item/item.ts';
import type { Random } from '../random.ts';
import { extend, type Admission } from './extend-quiz.ts';
import { findAgreeing } from './find-agreeing.ts';
import { drawItems, poolOf } from './pool.ts';
import { drawTopics } from './turns.ts';
import { addPicture, hasPicture, vary } from './variety.ts';

/**
 * How many questions of each topic are drawn in each try, while the quiz is too short or too much alike. Samples come first, so
 * that a large bank costs no more than a small one.
 */
const tries: readonly number[] = [12, ...Array.from({ length: 8 }, () => 24)];

/** The same for a quiz that still lacks something: its first question is not given any more. */
const triesOfLacking: readonly number[] = [
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

/** How many of these topics a quiz has. */
const countTopics = (items: readonly Item[], topics: readonly Topic[]): number =>
  topics.filter((topic) => items.some((item) => item.topic === topic)).length;

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

/** The place of the picture among the merits. */
const ofPicture = 3;

/** Puts a quiz together from the items of each topic. Late items come after all that fits without them. */
function fill(
  queues: readonly (readonly Item[])[],
  { isFresh, isLate }: Readonly<Record<'isFresh' | 'isLate', (item: Item) => boolean>>,
  limited: Admission,
  topics: readonly Topic[],
): Filled {
  const unseen = queues.map((items) => items.filter(isFresh));
  const early = unseen.map((items) => items.filter((item) => !isLate(item)));
  const unlimited = { ...limited, isLimited: false };
  const start = limited.seed === undefined ? [] : [limited.seed];
  const fresh = extend(extend(start, early, limited), unseen, limited);
  const different = extend(fresh, unseen, unlimited);
  const all = extend(extend(different, queues, limited), queues, unlimited);
  const picked = [...all.slice(start.length), ...start];
  const merits = [
    picked.length,
    different.length,
    countTopics(picked, topics),
    Number(picked.some(hasPicture)),
    fresh.length,
  ];
  return { picked, merits };
}

/**
 * Puts a quiz that is too short together anew, from as many items as agree. An item that is in conflict with many others may have
 * stood in the way of two that are not.
 */
function lengthen(
  items: readonly Item[],
  draw: () => readonly (readonly Item[])[],
  { pool, length }: Pick<Admission, 'pool' | 'length'>,
  isFresh: (item: Item) => boolean,
  random: Random,
): readonly Item[] {
  if (items.length >= length) return items;
  const queues = draw();
  const all = random.shuffle([...new Set(queues.flat())]);
  const freshFirst = [...all.filter(isFresh), ...all.filter((item) => !isFresh(item))];
  const agreeing = new Set(findAgreeing(freshFirst, length, pool));
  const found = queues.map((queue) => queue.filter((item) => agreeing.has(item)));
  const longest = extend([], found, { pool, length, isLimited: false, seed: undefined });
  return longest.length > items.length ? longest : items;
}

/** Draws one of all items, each question with the same chance; undefined if it should be avoided. */
function drawSeed(
  questions: readonly (readonly (readonly Item[])[])[],
  isFresh: (item: Item) => boolean,
  random: Random,
): Item | undefined {
  const count = questions.reduce((sum, { length }) => sum + length, 0);
  let at = random.int(0, Math.max(0, count - 1));
  for (const each of questions) {
    const variants = each[at]?.filter(isFresh);
    if (variants !== undefined) return random.shuffle(variants)[0];
    at -= each.length;
  }
  return undefined;
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
  const { areInConflict } = pool;
  const sizes = pool.sizesOf(topics);
  const offered = [...sizes.keys()];
  const drawn = drawTopics(sizes, { length, topics }, random);
  const isFresh = ({ id }: Item): boolean => !avoid.has(id);
  const draw = (most: number, from: readonly Topic[] = offered): Item[][] =>
    random
      .shuffle(from)
      .map((topic) => [
        ...pool.questionsOf(topic, difficulty).flatMap((band) => drawItems(band, most, random)),
        ...drawItems(pool.picturesOf(topic), mostPictures, random),
      ]);
  const preferred = offered.map(
    (topic) => pool.questionsOf(topic, difficulty).find((band) => band.length > 0) ?? [],
  );
  const listPictures = (): Item[] => topics.flatMap((topic) => pool.picturesOf(topic)).flat();
  const wanted = [
    length,
    length,
    Math.min(length, drawn.length),
    Number(listPictures().some(isFresh)),
    length,
  ];
  let best: Filled = { picked: [], merits: [0] };
  /** True if the quiz is all that is wanted. */
  const attempt = (most: number, from: readonly Topic[], seed: Item | undefined): boolean => {
    // A line asks for what many others ask for, so a quiz that is too short takes all that fits without one first.
    const isLate = most === Infinity ? hasPicture : () => false;
    const limited = { pool, length, isLimited: true, seed };
    const filled = fill(draw(most, from), { isFresh, isLate }, limited, drawn);
    if (isMore(filled.merits, best.merits)) best = filled;
    return wanted.every((each, at) => (filled.merits[at] ?? 0) >= each);
  };
  const seed = drawSeed(preferred, isFresh, random);
  tries.some((most) => attempt(most, drawn, seed));
  // Some questions fit beside no picture: they would never be asked if each quiz needed one.
  const isLacking = wanted.some((each, at) => at !== ofPicture && (best.merits[at] ?? 0) < each);
  if (isLacking) {
    triesOfLacking.some((most) => attempt(most, most === Infinity ? offered : drawn, undefined));
  }
  const picked = lengthen(best.picked, () => draw(Infinity), { pool, length }, isFresh, random);
  const others = (): Item[] => draw(mostForVariety).flat().filter(isFresh);
  const pictures = (): Item[] => random.shuffle(listPictures().filter(isFresh));
  const varied = difficulty === 'mixed' ? vary(picked, others, areInConflict) : picked;
  return addPicture(varied, pictures, areInConflict);
}
