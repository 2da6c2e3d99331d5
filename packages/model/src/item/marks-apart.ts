/** A place in degrees north and east. */
interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

/** How wide a map of the world draws a degree of longitude if a degree of latitude is 1 high; between 60° north and south. */
const degreeWidth = 0.8;
/** The parts of the world map that are shown are at least so wide, in degrees of latitude: in smaller ones no coast is recognised. */
const leastWidth = 40;
/** Their width in relation to their height. */
const shape = 16 / 9;
/** The margin on either side of the marks, as a share of the width. */
const border = 0.12;
/**
 * The least distance of two marks, as a share of the width: on the narrowest phone a map is 288 pixels wide, and something to
 * tap needs 24 of them (WCAG 2.5.8).
 */
const leastDistance = 24 / 288;

/** True if the marks of these places can be told apart and tapped on a map that shows them all. */
export function areApartOnMap(places: readonly Place[]): boolean {
  const points = places.map(({ latitude, longitude }) => ({
    x: longitude * degreeWidth,
    y: latitude,
  }));
  const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
  const [across, down] = [spread(points.map(({ x }) => x)), spread(points.map(({ y }) => y))];
  const width = Math.max(leastWidth, Math.max(across, down * shape) / (1 - 2 * border));
  return points.every((one, at) =>
    points
      .slice(at + 1)
      .every(({ x, y }) => Math.hypot(one.x - x, one.y - y) >= leastDistance * width),
  );
}
