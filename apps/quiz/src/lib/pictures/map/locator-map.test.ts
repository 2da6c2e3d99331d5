import type { PublicFactSheet } from '@dateline/model/public';
import { expect, test } from 'vitest';
import { toLocator } from './locator-map.ts';

const place = (
  id: string,
  label: string,
  latitude?: number,
): PublicFactSheet['entities'][number] => ({
  type: 'place',
  id,
  label,
  aliases: [],
  ...(latitude !== undefined && { coordinates: { latitude, longitude: 10 } }),
});
const namesOf = (headline: string, summary: string): string[] =>
  (toLocator({ headline, summary, entities })?.marks ?? []).map(({ name }) => name);
const entities = [place('a', 'Oslo', 60), place('b', 'Bergen', 60), place('c', 'Mars')];

test('the map has the places that headline or summary name, and no other that a question may ask for', () => {
  expect(namesOf('Talks in Oslo', 'They end.')).toEqual(['Oslo']);
  expect(namesOf('Talks', 'They end in Oslo; Bergen is next.')).toEqual(['Oslo', 'Bergen']);
});

test('a name within another word is none, and a place without coordinates is on no map', () => {
  expect(namesOf('Osloers meet on Mars', 'They part.')).toEqual([]);
  expect(toLocator({ headline: 'Talks on Mars', summary: 'End.', entities })).toBeUndefined();
});

test('marks are within the map', () => {
  const { marks = [] } = toLocator({ headline: 'Oslo', summary: 'Bergen', entities }) ?? {};
  for (const { x, y } of marks) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
    expect(Math.max(x, y)).toBeLessThanOrEqual(100);
  }
});
