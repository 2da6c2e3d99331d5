import type { Difficulty } from '../attempt/shapes.ts';
import { bandOf, bands } from '../item/difficulty-band.ts';
import type { Bank, Item } from '../item/item.ts';
import type { Random } from '../random.ts';
import type { Topic } from '../sheet/topic.ts';
import { rememberConflicts, type InConflict } from './known-conflicts.ts';
import type { TopicSizes } from './turns.ts';
import { hasPicture } from './variety.ts';

/** Items that ask for the same slots. */
type Question = readonly Item[];

/** A bank prepared for the selection of quizzes. */
export interface Pool {
  readonly areInConflict: InConflict;
  /** The parties of a conflict whose claims the bank has. */
  readonly parties: readonly string[];
  /** The questions of a topic that have a picture. */
  readonly picturesOf: (topic: Topic) => readonly Question[];
  /** The questions of a topic by the band of their difficulty, the preferred band first; all in one for `mixed`. */
  readonly questionsOf: (topic: Topic, difficulty: Difficulty) => readonly (readonly Question[])[];
  /** The number of questions of each of these topics that has some. */
  readonly sizesOf: (topics: readonly Topic[]) => TopicSizes;
}

const groupByQuestion = (items: readonly Item[]): Question[] => [
  ...Map.groupBy(items, ({ asks }) => asks.join(' ')).values(),
];

/** Groups items by band, as the difficulty prefers them; `mixed` has no preference. */
function groupByDifficulty(items: readonly Item[], difficulty: Difficulty): Item[][] {
  const byBand = bands.map((band) => items.filter((item) => bandOf(item.difficulty) === band));
  switch (difficulty) {
    case 'easy':
      return byBand;
    case 'hard':
      return byBand.toReversed();
    case 'mixed':
      return [[...items]];
  }
}

function preparePool(bank: Bank): Pool {
  const byTopic = Map.groupBy(bank.items, ({ topic }) => topic);
  const drawn = Map.groupBy(bank.items.filter(hasPicture), ({ topic }) => topic);
  const pictures = new Map([...drawn].map(([topic, items]) => [topic, groupByQuestion(items)]));
  const known = new Map<string, Question[][]>();
  const sizes = new Map(
    [...byTopic].map(([topic, items]) => [topic, groupByQuestion(items).length]),
  );
  return {
    areInConflict: rememberConflicts(bank),
    picturesOf: (topic) => pictures.get(topic) ?? [],
    sizesOf: (asked) =>
      new Map(asked.flatMap((topic) => (sizes.has(topic) ? [[topic, sizes.get(topic) ?? 0]] : []))),
    parties: [...new Set(bank.items.flatMap(({ party }) => party ?? []))],
    questionsOf: (topic, difficulty) => {
      const name = `${topic} ${difficulty}`;
      const groups =
        known.get(name) ??
        groupByDifficulty(byTopic.get(topic) ?? [], difficulty).map(groupByQuestion);
      known.set(name, groups);
      return groups;
    },
  };
}

const pools = new WeakMap<Bank, Pool>();

/** Prepares a bank once, because most quizzes come from a bank that had one before. */
export function poolOf(bank: Bank): Pool {
  const pool = pools.get(bank) ?? preparePool(bank);
  pools.set(bank, pool);
  return pool;
}

/** Draws up to `most` of the values in a random order, in time that does not depend on how many there are. */
function draw<Value>(values: readonly Value[], most: number, random: Random): Value[] {
  if (values.length <= most) return random.shuffle(values);
  const moved = new Map<number, Value>();
  return Array.from({ length: most }, (_, at) => {
    const from = random.int(at, values.length - 1);
    const valueAt = (place: number): Value | undefined => moved.get(place) ?? values[place];
    const drawn = valueAt(from);
    const first = valueAt(at);
    if (first !== undefined) moved.set(from, first);
    return drawn;
  }).filter((value) => value !== undefined);
}

/** Draws items so that every question has the same chance, no matter how many items ask it. Further items of a question come last. */
export function drawItems(questions: readonly Question[], most: number, random: Random): Item[] {
  const first: Item[] = [];
  const later: Item[] = [];
  for (const variants of draw(questions, most, random)) {
    const [one, ...others] = random.shuffle(variants);
    if (one !== undefined) first.push(one);
    later.push(...others);
  }
  return [...first, ...later];
}
