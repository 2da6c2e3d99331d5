import { geoInterpolate, geoNaturalEarth1Raw } from 'd3-geo';

/** The world as every map here draws it, in its own units. */
export const world = { width: 2000, height: 1040 } as const;

/** Units of the world to one of the projection: its margins are then those of `world`. */
export const worldScale = 365;

/** A point of the world, in its units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A place of the globe, in degrees. */
export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

const radians = Math.PI / 180;

/**
 * Where a place stands, in Natural Earth, a compromise between true areas and true shapes. Only the
 * formula comes with the Worker: clipping and paths of d3-geo would be 5 KB more.
 */
export function placeOnWorld({ latitude, longitude }: Place): Point {
  const [x, y] = geoNaturalEarth1Raw(longitude * radians, latitude * radians);
  return { x: world.width / 2 + x * worldScale, y: world.height / 2 - y * worldScale };
}

/** How many straight pieces a way is drawn with. */
const pieces = 48;

/** The shortest way from a place to another, a great circle, in pieces; cut where it leaves the world at a side. */
export function wayOnWorld(from: Place, to: Place): Point[][] {
  const at = geoInterpolate([from.longitude, from.latitude], [to.longitude, to.latitude]);
  const parts: Point[][] = [[]];
  for (let piece = 0; piece <= pieces; piece += 1) {
    const [longitude, latitude] = at(piece / pieces);
    const point = placeOnWorld({ latitude, longitude });
    const before = parts.at(-1)?.at(-1);
    if (before && Math.abs(before.x - point.x) > world.width / 2) parts.push([]);
    parts.at(-1)?.push(point);
  }
  return parts;
}

/** Writes points as the path of an SVG. */
export function pathOf(points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}`;
}
