import { expect, test } from 'vitest';
import { createRandom } from '../random.ts';
import type { Topic } from '../sheet/topic.ts';
import { topics } from '../sheet/topics.ts';
import { drawTopics, listTopicsInTurn } from './turns.ts';

const sizes = new Map<Topic, number>([
  ['dates', 20],
  ['delegates', 20],
  ['figures', 2],
  ['claims', 1],
]);

/** How often each topic is in a quiz of ten, of 300. */
function countDraws(asked: readonly Topic[]) {
  const draws = Array.from({ length: 300 }, (_, seed) =>
    drawTopics(sizes, { length: 10, topics: asked }, createRandom(`turn ${seed}`)),
  ).flat();
  return (topic: Topic): number => draws.filter((each) => each === topic).length;
}

test('small topics take turns, the smaller the seldomer, and large ones are in every quiz', () => {
  const count = countDraws(topics);
  expect([count('dates'), count('delegates')]).toEqual([300, 300]);
  // 2 of 43 questions, ten of which are asked, twice as often as the others: 40 of 43; and half of that.
  expect(count('figures') / 300).toBeCloseTo(40 / 43, 1);
  expect(count('claims') / 300).toBeCloseTo(20 / 43, 1);
});

test('a reader who has chosen topics gets all of them', () => {
  const asked: Topic[] = ['dates', 'delegates', 'figures', 'claims'];
  expect(listTopicsInTurn(sizes, 10, asked)).toEqual(new Set());
  expect(countDraws(asked)('claims')).toBe(300);
});
