import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Place } from '$lib/pictures/map/world.ts';
import { phoneWidth, toChoiceMap, type MapOfPins } from './choice-map.ts';

const degrees = (most: number): fc.Arbitrary<number> =>
  fc.integer({ min: -100 * most, max: 100 * most }).map((hundredths) => hundredths / 100);
const places = fc.array(fc.record({ latitude: degrees(85), longitude: degrees(180) }), {
  minLength: 2,
  maxLength: 6,
});
/** Places that are so close to each other that their marks would overlap. */
const neighbours = fc
  .record({ latitude: degrees(60), longitude: degrees(150) })
  .chain(({ latitude, longitude }) =>
    fc.array(
      fc.record({
        latitude: degrees(2).map((by) => latitude + by),
        longitude: degrees(2).map((by) => longitude + by),
      }),
      { minLength: 2, maxLength: 6 },
    ),
  );

/** The centres of the marks on a map of a width, in pixels. */
const centres = ({ crop, pins }: MapOfPins, width: number) =>
  pins.map(({ x, y }) => ({
    x: (x / 100) * width,
    y: ((y / 100) * width * crop.height) / crop.width,
  }));

/** The least distance at which squares around two of the marks touch, in pixels. */
function leastDistance(map: MapOfPins, width: number): number {
  const all = centres(map, width);
  const distances = all.flatMap((one, index) =>
    all.slice(index + 1).map(({ x, y }) => Math.max(Math.abs(one.x - x), Math.abs(one.y - y))),
  );
  return Math.min(...distances);
}

test('no target covers another one at 320 px, and all are at least 24 px', () => {
  fc.assert(
    fc.property(fc.oneof(places, neighbours), (all) => {
      const map = toChoiceMap(all);
      expect(map.target).toBeGreaterThanOrEqual(24);
      expect(leastDistance(map, phoneWidth)).toBeGreaterThan(map.target - 0.001);
    }),
  );
});

/** A width of wide maps, in pixels. */
const pageWidth = 640;

test('on wide maps all targets have room for the size of a button', () => {
  fc.assert(
    fc.property(fc.oneof(places, neighbours), (all) => {
      expect(leastDistance(toChoiceMap(all), pageWidth)).toBeGreaterThanOrEqual(52.25);
    }),
  );
});

test('all marks are drawn within the map', () => {
  fc.assert(
    fc.property(fc.oneof(places, neighbours), (all) => {
      const map = toChoiceMap(all);
      const height = (phoneWidth * map.crop.height) / map.crop.width;
      for (const { x, y } of centres(map, phoneWidth)) {
        for (const space of [x, phoneWidth - x, y, height - y]) {
          expect(space).toBeGreaterThan(13.999);
        }
      }
    }),
  );
});

const geneva: Place = { latitude: 46.2, longitude: 6.1 };
const london: Place = { latitude: 51.5, longitude: -0.1 };
const washington: Place = { latitude: 38.9, longitude: -77 };
const moscow: Place = { latitude: 55.8, longitude: 37.6 };

test('marks stand at their places if these are far apart, with the largest target', () => {
  const { pins, target } = toChoiceMap([washington, moscow, { latitude: -33.9, longitude: 18.4 }]);
  expect(pins.map(({ isMoved }) => isMoved)).toEqual([false, false, false]);
  expect(target).toBe(44);
});

test('a mark that would cover another one is moved, and its place is kept', () => {
  const { pins } = toChoiceMap([geneva, washington, { latitude: 46.5, longitude: 6.6 }]);
  expect(pins.map(({ isMoved }) => isMoved)).toEqual([false, false, true]);
  const [first, , last] = pins;
  expect(Math.abs((first?.x ?? 0) - (last?.place.x ?? 100))).toBeLessThan(2);
});

test('the map shows less coast if marks would cover each other otherwise', () => {
  const bonn: Place = { latitude: 50.7, longitude: 7.1 };
  const { crop, pins } = toChoiceMap([london, bonn]);
  expect(pins.some(({ isMoved }) => isMoved)).toBe(false);
  expect(crop.width).toBeLessThan(400);
  expect(toChoiceMap([london, { latitude: 59.3, longitude: 18.1 }]).crop.width).toBe(560);
});

test('a map of most of the world is centred on it', () => {
  const { crop } = toChoiceMap([
    { latitude: 35, longitude: -170 },
    { latitude: 36, longitude: 175 },
  ]);
  expect(crop.x + crop.width / 2).toBeCloseTo(1000, 0);
  expect(crop.y + crop.height / 2).toBeCloseTo(520, 0);
});

test('west is left and north is above', () => {
  const [west, east] = toChoiceMap([london, moscow]).pins;
  expect(west?.x).toBeLessThan(east?.x ?? 0);
  expect(west?.y).toBeGreaterThan(east?.y ?? 100);
});
