import type { Random } from '../random.ts';
import type { Topic } from '../sheet/topic.ts';
import { topics } from '../sheet/topics.ts';

/** How many times as often as an average question one of a small topic may be asked, because each quiz should have many topics. */
const mostFavour = 2;

/** The number of questions of each topic that has some. */
export type TopicSizes = ReadonlyMap<Topic, number>;

/** The chance of each topic to be in a quiz, which is certain from `of` on. */
function rateTopics(sizes: TopicSizes, length: number) {
  const of = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  return {
    of,
    chances: new Map([...sizes].map(([topic, size]) => [topic, mostFavour * length * size])),
  };
}

/**
 * The topics that are not in every quiz of this length, because their few questions would be asked again and again, and others
 * hardly ever. None if a reader has chosen topics.
 */
export function listTopicsInTurn(sizes: TopicSizes, length: number, asked: readonly Topic[]) {
  if (asked.length < topics.length) return new Set<Topic>();
  const { of, chances } = rateTopics(sizes, length);
  return new Set([...sizes.keys()].filter((topic) => (chances.get(topic) ?? 0) < of));
}

/** Draws the topics of one quiz: all but some of those that take turns. */
export function drawTopics(
  sizes: TopicSizes,
  { length, topics: asked }: { readonly length: number; readonly topics: readonly Topic[] },
  random: Random,
): Topic[] {
  const inTurn = listTopicsInTurn(sizes, length, asked);
  const { of, chances } = rateTopics(sizes, length);
  return [...sizes.keys()].filter(
    (topic) => !inTurn.has(topic) || random.int(0, of - 1) < (chances.get(topic) ?? 0),
  );
}
