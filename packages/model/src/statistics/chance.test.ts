import { describe, expect, it } from 'vitest';
import { find, items } from '../../test/bank-items.ts';
import { serveItem } from '../assemble/served-item.ts';
import type { Response } from '../attempt/response.ts';
import { gradeResponse, parseResponse } from '../grade/grade.ts';
import type { Item } from '../item/item.ts';
import { createRandom } from '../random.ts';
import { chanceOf, correctForChance } from './chance.ts';

/** All lists of as many values as there are places. */
const fill = <Value>(values: readonly Value[], places: number): Value[][] =>
  places === 0
    ? [[]]
    : fill(values, places - 1).flatMap((rest) => values.map((value) => [...rest, value]));

/** All responses that an item with options accepts. */
function listResponses(item: Item): Response[] {
  const ids = item.options.map(({ id }) => id);
  switch (item.interaction) {
    case 'choice':
      return ids;
    case 'multipleChoice':
      return fill([true, false], ids.length)
        .map((marks) => ids.filter((_, at) => marks[at]))
        .filter((chosen) => chosen.length > 0);
    case 'order':
      return fill(ids, ids.length).filter((order) => new Set(order).size === ids.length);
    case 'match': {
      const targets = item.targets.map(({ id }) => id);
      return fill(targets, ids.length).map((row) =>
        Object.fromEntries(ids.map((id, at) => [id, row[at] ?? ''])),
      );
    }
    case 'number':
    case 'date':
      return [];
  }
}

describe('chanceOf', () => {
  it.each([
    ['closure/date', 1 / 4],
    ['mission/members/ben-strand', 1 / 3],
    ['mission/members-several/1', 1 / 31],
    ['closure/order', 1 / 24],
    ['closure/match-dates', 1 / 256],
    ['hearing/match-dates', 1 / 27],
    ['boats/how-many-typed', 0],
    ['closure/date-typed', 0],
  ])('of %s is %f', (id, chance) => {
    expect(chanceOf(find(id))).toBeCloseTo(chance, 12);
  });

  it.each(items.filter(({ options }) => options.length > 0).map(({ id }) => id))(
    'is the share of all responses to %s that are wholly right',
    (id) => {
      const item = serveItem(find(id), 1, createRandom(id));
      const responses = listResponses(item);
      const right = responses.filter((response) => gradeResponse(item, response).score === 1);
      expect(responses.every((response) => parseResponse(item, response).ok)).toBe(true);
      expect(chanceOf(item)).toBeCloseTo(right.length / responses.length, 12);
    },
  );
});

describe('correctForChance', () => {
  it.each([
    [0.25, 0.25, 0],
    [1, 0.25, 1],
    [0.625, 0.25, 0.5],
    [0, 0.25, -1 / 3],
    [0.4, 0, 0.4],
    [1, 1, 0],
  ])('corrects %f for a chance of %f to %f', (facility, chance, known) => {
    expect(correctForChance(facility, chance)).toBeCloseTo(known, 12);
  });
});
