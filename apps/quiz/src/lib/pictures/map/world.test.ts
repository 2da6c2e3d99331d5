import { geoDistance, geoNaturalEarth1 } from 'd3-geo';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathOf, placeOnWorld, wayOnWorld, world, worldScale } from './world.ts';

const places = fc.record({
  latitude: fc.double({ min: -89, max: 89, noNaN: true }),
  longitude: fc.double({ min: -179, max: 179, noNaN: true }),
});

test('places and land have the same projection', () => {
  const projection = geoNaturalEarth1()
    .scale(worldScale)
    .translate([world.width / 2, world.height / 2]);
  fc.assert(
    fc.property(places, (place) => {
      const [x, y] = projection([place.longitude, place.latitude]) ?? [NaN, NaN];
      expect(placeOnWorld(place).x).toBeCloseTo(x, 6);
      expect(placeOnWorld(place).y).toBeCloseTo(y, 6);
    }),
  );
});

test('all places and routes are on the world map', () => {
  fc.assert(
    fc.property(places, places, (from, to) => {
      const points = wayOnWorld(from, to).flat();
      const outside = points.filter(
        ({ x, y }) => x < 0 || x > world.width || y < 0 || y > world.height,
      );
      expect(outside).toEqual([]);
    }),
  );
});

test('a route starts and ends at its places', () => {
  fc.assert(
    fc.property(places, places, (from, to) => {
      const points = wayOnWorld(from, to).flat();
      expect(points.at(0)).toEqual(placeOnWorld(from));
      expect(points.at(-1)).toEqual(placeOnWorld(to));
    }),
  );
});

test('the middle of a route is on the great circle, halfway between its ends', () => {
  const projection = geoNaturalEarth1()
    .scale(worldScale)
    .translate([world.width / 2, world.height / 2]);
  fc.assert(
    fc.property(places, places, (from, to) => {
      const points = wayOnWorld(from, to).flat();
      const middle = points[(points.length - 1) / 2] ?? { x: NaN, y: NaN };
      const at = projection.invert?.([middle.x, middle.y]) ?? [NaN, NaN];
      const ends = [from, to].map(({ longitude, latitude }) => [longitude, latitude] as const);
      const whole = geoDistance([...(ends[0] ?? [0, 0])], [...(ends[1] ?? [0, 0])]);
      fc.pre(whole > 0.01 && whole < 3.1);
      for (const end of ends) expect(geoDistance(at, [...end])).toBeCloseTo(whole / 2, 3);
    }),
  );
});

test('the route from Anchorage to Tokyo is split at the edges of the map', () => {
  const anchorage = { latitude: 61.2, longitude: -149.9 };
  const tokyo = { latitude: 35.7, longitude: 139.7 };
  expect(wayOnWorld(anchorage, tokyo)).toHaveLength(2);
});

test('formats points as an SVG path', () => {
  const path = pathOf([
    { x: 1, y: 2.25 },
    { x: 3, y: 4 },
  ]);
  expect(path).toBe('M1.0,2.3L3.0,4.0');
});
