import { expect, test } from 'vitest';
import { correctSheet } from '../../test/correct-sheet.ts';
import { smallSheet } from '../../test/sheets/small-sheet.ts';
import type { FactSheet } from '../sheet/fact-sheet.ts';
import { deriveBank } from './bank.ts';

const pictureIn = (sheet: FactSheet) => {
  const item = deriveBank(sheet).items.find(({ id }) => id === 'closure/place');
  return item?.interaction === 'choice' ? item.picture : undefined;
};
const foils = [
  { slot: 'place', entity: 'mill-town', reason: 'No dam stands there.' },
  { slot: 'place', label: 'Ford Town', reason: 'Its dam was torn down in 1998.' },
];

test('a choice of places has a mark for each of them', () => {
  expect(pictureIn(smallSheet)).toEqual({
    kind: 'map',
    marks: [
      { option: 'o1', latitude: 45.25, longitude: -4 },
      { option: 'o2', latitude: 61.5, longitude: 9.5 },
      { option: 'o3', latitude: 52, longitude: 21 },
    ],
  });
});

test.each<[string, Record<string, object>]>([
  ['one has no coordinates', { 'mill-town': { coordinates: undefined } }],
  ['one is no entity of the sheet', { closure: { foils } }],
  [
    'two lie too near each other',
    { 'mill-town': { coordinates: { latitude: 61.4, longitude: 9.6 } } },
  ],
])('a choice of places has no map if %s', (_why, changes) => {
  expect(pictureIn(correctSheet(smallSheet, changes))).toBeUndefined();
});

test('a choice of people has no map', () => {
  const drawn = deriveBank(smallSheet).items.filter(
    (item) => item.interaction === 'choice' && item.picture?.kind === 'map',
  );
  expect(drawn.map(({ id }) => id)).toEqual(['closure/place']);
});
