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
 * Where a place stands in Natural Earth, T. Patterson’s compromise between true areas and true shapes, by
 * the polynomials of B. Šavrič and others (2011). The tests hold it against d3-geo, which draws the land
 * and would cost the Worker 4 KB.
 */
export function placeOnWorld({ latitude, longitude }: Place): Point {
  const [east, north] = [longitude * radians, latitude * radians];
  const n2 = north ** 2;
  const n4 = north ** 4;
  const x = 0.8707 - 0.131979 * n2 + n4 * (-0.013791 + n4 * (0.003971 * n2 - 0.001529 * n4));
  const y = 1.007226 + n2 * (0.015085 + n4 * (-0.044475 + 0.028874 * n2 - 0.005916 * n4));
  return {
    x: world.width / 2 + east * x * worldScale,
    y: world.height / 2 - north * y * worldScale,
  };
}

type Vector = readonly [x: number, y: number, z: number];

const toVector = ({ latitude, longitude }: Place): Vector => [
  Math.cos(latitude * radians) * Math.cos(longitude * radians),
  Math.cos(latitude * radians) * Math.sin(longitude * radians),
  Math.sin(latitude * radians),
];

const toPlace = ([x, y, z]: Vector): Place => ({
  latitude: Math.atan2(z, Math.hypot(x, y)) / radians,
  longitude: Math.atan2(y, x) / radians,
});

/** How many straight pieces a way is drawn with. */
const pieces = 48;

/** Places along the great circle from one to another, by spherical interpolation (K. Shoemake, 1985). */
function placesBetween(from: Place, to: Place): Place[] {
  const [a, b] = [toVector(from), toVector(to)];
  const angle = Math.acos(Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2]));
  const between = (share: number): Place => {
    const [s, t] = [Math.sin((1 - share) * angle), Math.sin(share * angle)];
    return toPlace([s * a[0] + t * b[0], s * a[1] + t * b[1], s * a[2] + t * b[2]]);
  };
  const shares = Array.from({ length: pieces - 1 }, (_, piece) => (piece + 1) / pieces);
  return [from, ...(angle === 0 ? [] : shares.map(between)), to];
}

/** The shortest way from a place to another in pieces; cut where it leaves the world at a side. */
export function wayOnWorld(from: Place, to: Place): Point[][] {
  const parts: Point[][] = [[]];
  for (const point of placesBetween(from, to).map(placeOnWorld)) {
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
