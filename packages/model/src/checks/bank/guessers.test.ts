import { describe, expect, it } from 'vitest';
import {
  guessLikeOthers,
  guessLikeStem,
  guessLongest,
  guessPlace,
  scorePicks,
  wordGuessers,
} from './guessers.ts';

const stem = 'Who led the delegation to the river talks?';

describe('guessLongest', () => {
  it('picks the option with the most characters, or all with as many', () => {
    expect(guessLongest({ stem, options: ['Ann', 'Benjamin', 'Cleo'] })).toEqual([1]);
    expect(guessLongest({ stem, options: ['Anna', 'Ben', 'Cleo'] })).toEqual([0, 2]);
  });
  it('counts characters as people see them, not code units', () => {
    expect(guessLongest({ stem, options: ['𝒜𝒜𝒜', 'four'] })).toEqual([1]);
  });
});

describe('guessLikeStem', () => {
  it('picks the option with the most lemmas of the stem', () => {
    const options = ['Minister of Rivers', 'Head of the river delegation', 'Judge'];
    expect(guessLikeStem({ stem, options })).toEqual([1]);
  });
  it('picks all options if none shares a lemma', () => {
    expect(guessLikeStem({ stem, options: ['Ann', 'Ben', 'Cleo'] })).toEqual([0, 1, 2]);
  });
});

describe('guessLikeOthers', () => {
  it('picks the option on which the others converge', () => {
    const options = ['3 May 2025', '3 June 2025', '7 June 2025', '9 July 1999'];
    expect(guessLikeOthers({ stem, options })).toEqual([1]);
  });
  it('does not count what an option shares with itself', () => {
    expect(guessLikeOthers({ stem, options: ['a long name of its own', 'Ann', 'Ben'] })).toEqual([
      0, 1, 2,
    ]);
  });
});

describe('guessPlace', () => {
  it('picks one position, or the last one if there are fewer options', () => {
    expect(guessPlace(2)({ stem, options: ['a', 'b', 'c', 'd'] })).toEqual([2]);
    expect(guessPlace(3)({ stem, options: ['a', 'b', 'c'] })).toEqual([2]);
  });
});

describe('scorePicks', () => {
  it.each([
    [[2], 2, 1],
    [[1], 2, 0],
    [[0, 2], 2, 0.5],
    [[0, 1, 2, 3], 2, 0.25],
  ])('is the chance that a random pick from %j is %d: %d', (picks, key, score) => {
    expect(scorePicks(picks, key)).toBe(score);
  });
});

it('word guessers pick the same labels in any order of the options', () => {
  const options = ['Minister of Rivers', 'Head of the river delegation', 'Judge', 'Head'];
  const turned = options.toReversed();
  for (const guess of Object.values(wordGuessers)) {
    const labels = guess({ stem, options }).map((at) => options[at]);
    const others = guess({ stem, options: turned }).map((at) => turned[at]);
    expect(new Set(others)).toEqual(new Set(labels));
  }
});
