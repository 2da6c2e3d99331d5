import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cropAround, toMap, type Stop } from './map-view.ts';
import { placeOnWorld, world } from './world.ts';

const stop = (number: number, latitude: number, longitude: number): Stop => ({
  number,
  label: `Place ${number}`,
  latitude,
  longitude,
  isOrigin: false,
  isDestination: true,
});
/** Degrees to two places, as sheets have them: those of two places do not differ in the last bit alone. */
const degrees = (most: number): fc.Arbitrary<number> =>
  fc.integer({ min: -100 * most, max: 100 * most }).map((hundredths) => hundredths / 100);
const stops = fc
  .array(fc.tuple(degrees(85), degrees(180)), { minLength: 1, maxLength: 10 })
  .map((places) =>
    places.map(([latitude, longitude], index) => stop(index + 1, latitude, longitude)),
  );

test('there is no map without places', () => {
  expect(toMap([], [])).toBeUndefined();
});

test('the map of a single place is wide enough to show the land around it', () => {
  const { width } = cropAround([placeOnWorld({ latitude: 64.15, longitude: -21.91 })]);
  expect(width).toBe(260);
});

test('the pole is at the top of the world map, and the equator and Greenwich in its middle', () => {
  expect(placeOnWorld({ latitude: 0, longitude: 0 })).toEqual({
    x: world.width / 2,
    y: world.height / 2,
  });
  expect(placeOnWorld({ latitude: 90, longitude: 0 }).y).toBeGreaterThanOrEqual(0);
  expect(placeOnWorld({ latitude: 90, longitude: 0 }).y).toBeLessThan(5);
  expect(placeOnWorld({ latitude: 0, longitude: 180 }).x).toBeCloseTo(world.width, -1);
});

test('the route between two places is the shortest one, which is not straight on the map', () => {
  const ends = [stop(1, 40.7, -74), stop(2, 55.8, 37.6)];
  const [way] = toMap(ends, [{ from: 1, to: 2, isPlanned: true }])?.routes ?? [];
  expect(way?.path.split('L').length).toBeGreaterThan(3);
  expect(way?.isPlanned).toBe(true);
});

test('a route to a place that is not on the map is not drawn', () => {
  expect(toMap([stop(1, 40, 10)], [{ from: 1, to: 2, isPlanned: true }])?.routes).toEqual([]);
});

test('every place is on the map, and its label too', () => {
  fc.assert(
    fc.property(stops, (given) => {
      const marks = toMap(given, [])?.marks ?? [];
      const places = marks.flatMap(({ x, y }) => [x, y]);
      expect(marks.map(({ number }) => number)).toEqual(given.map(({ number }) => number));
      expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...places)).toBeLessThanOrEqual(100);
      const heard = marks.filter(({ wide, narrow }) => wide && narrow);
      expect(heard).toHaveLength(given.length);
    }),
  );
});

test('east is right of west, and north is above south', () => {
  fc.assert(
    fc.property(stops, (given) => {
      const marks = toMap(given, [])?.marks ?? [];
      const byLatitude = given
        .map(({ latitude }, index) => ({ latitude, y: marks[index]?.y ?? NaN }))
        .toSorted((a, b) => b.latitude - a.latitude)
        .map(({ y }) => y);
      expect(byLatitude).toEqual(byLatitude.toSorted((a, b) => a - b));
    }),
  );
});
