/** The size of the world map, in its own units. */
export const world = { width: 2000, height: 1040 } as const;

/** Map units per unit of the projection, so that the projection fills `world`. */
export const worldScale = 365;

/** A point of the world map, in its units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A place on the globe, in degrees. */
export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

const radians = Math.PI / 180;

/**
 * Projects a place with T. Patterson’s Natural Earth projection, a compromise between true areas and true
 * shapes, by the polynomials of B. Šavrič and others (2011). Tests compare it with d3-geo, which draws the
 * land when the app is built and would add 4 KB to the Worker.
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

/** The number of straight pieces of a route. */
const pieces = 48;

/** Returns places along a great circle, by spherical linear interpolation (K. Shoemake, 1985). */
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

/** Returns the shortest route between two places. It is split into parts if it crosses the edge of the map. */
export function wayOnWorld(from: Place, to: Place): Point[][] {
  const parts: Point[][] = [[]];
  for (const point of placesBetween(from, to).map(placeOnWorld)) {
    const before = parts.at(-1)?.at(-1);
    if (before && Math.abs(before.x - point.x) > world.width / 2) parts.push([]);
    parts.at(-1)?.push(point);
  }
  return parts;
}

/** Formats points as the `d` attribute of an SVG path. */
export function pathOf(points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}`;
}
