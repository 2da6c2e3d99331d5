import { geoNaturalEarth1, geoPath } from 'd3-geo';

/** The world as every map here draws it, in its own units. */
export const world = { width: 2000, height: 1040 } as const;

/** Natural Earth, a compromise between true areas and true shapes; its margins are those of `world`. */
const projection = geoNaturalEarth1()
  .scale(365)
  .translate([world.width / 2, world.height / 2]);

/** Draws shapes of the globe; a line between two places is the shortest way, a great circle. */
export const drawOnWorld = geoPath(projection).digits(1);

/** Where a place stands, in units of the world. */
export function placeOnWorld(latitude: number, longitude: number): { x: number; y: number } {
  const [x, y] = projection([longitude, latitude]) ?? [0, 0];
  return { x, y };
}
