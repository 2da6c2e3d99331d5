import { guessLongest, guessPlace } from '@dateline/model/checks/guessers';
import { describe, expect, test } from 'vitest';
import type { Serving } from './serving.ts';
import { findExcess, splitByOrder, tallyItems, tallyServings } from './tally.ts';

/** A serving of an item with its options in the order given; the key is the option in capitals. */
function serve(item: string, ...options: string[]): Serving {
  const key = options.findIndex((label) => label === label.toUpperCase());
  return { article: 'river', item, number: 1, question: { stem: 'Which?', options }, key };
}

const repeat = (count: number, serving: Serving): Serving[] =>
  Array.from({ length: count }, () => serving);

describe('tallyItems', () => {
  test('counts an item once, however often it is served', () => {
    const servings = [
      ...repeat(9, serve('one', 'LONGEST', 'b')),
      serve('two', 'A', 'longest', 'c'),
    ];
    expect(tallyItems(servings, guessLongest)).toEqual({ score: 1, chances: [1 / 2, 1 / 3] });
  });
  test('takes the mean over servings and over ties', () => {
    const servings = [serve('one', 'A', 'b'), serve('one', 'b', 'A'), serve('two', 'C', 'd')];
    expect(tallyItems(servings, guessLongest).score).toBe(0.5 + 0.5);
    expect(tallyItems(servings, guessPlace(0)).score).toBe(0.5 + 1);
  });
});

describe('tallyServings', () => {
  test('counts every serving', () => {
    const servings = [serve('one', 'A', 'b'), serve('one', 'b', 'A'), serve('one', 'A', 'b')];
    expect(tallyServings(servings, guessPlace(0))).toEqual({ score: 2, chances: [0.5, 0.5, 0.5] });
  });
});

describe('splitByOrder', () => {
  test('separates items that are shuffled from items that keep one order', () => {
    const moving = [serve('one', 'A', 'b'), serve('one', 'b', 'A')];
    const still = [serve('two', '1', '2'), serve('two', '1', '2'), serve('three', 'A', 'b')];
    expect(splitByOrder([...moving, ...still])).toEqual({ shuffled: moving, fixed: still });
  });
});

describe('findExcess', () => {
  const chances = Array.from({ length: 80 }, () => 0.25);
  test.each([11, 20, 29.5, 30])('of 80 items with four options %d points are chance', (score) => {
    expect(findExcess({ score, chances })).toEqual([]);
  });
  test.each([0, 10.5, 30.5, 80])('of 80 items with four options %d points are not', (score) => {
    expect(findExcess({ score, chances })).toEqual([`${score} of 80, by chance 11 to 30`]);
  });
});
