/** A rectangle, given by its centre. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A point with the size of its label, in the same unit. */
export type Labelled = Box;

/** The size of a point, and the distance to its nearest label. */
export const pointSize = 14;
const near = 8;
/** Distances at which a label may be placed. A line connects all but the nearest to their point. */
const rings = [near, 16, 28, 44, 60, 80, 110, 150, 200];
/** Directions in order of preference: right, as usual on maps, then left, below, above and between. */
const directions = [0, 8, 4, 12, 2, 14, 6, 10, 1, 15, 7, 9, 3, 5, 11, 13].map(
  (turn) => (turn * Math.PI) / 8,
);

const overlap = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;

const isWithin = (box: Box, frame: { width: number; height: number }): boolean =>
  box.x * 2 >= box.width &&
  box.y * 2 >= box.height &&
  (frame.width - box.x) * 2 >= box.width &&
  (frame.height - box.y) * 2 >= box.height;

/** Yields possible places for a label, the nearest first. */
function* candidates({ x, y, width, height }: Labelled): Generator<Box> {
  for (const ring of rings) {
    for (const direction of directions) {
      yield {
        x: x + Math.cos(direction) * (ring + width / 2),
        y: y + Math.sin(direction) * (ring + height / 2),
        width,
        height,
      };
    }
  }
}

/**
 * Finds a place in the frame for the label of each point so that it covers no other label or point.
 * Undefined for a label without such a place.
 */
export function placeLabels(
  points: readonly Labelled[],
  frame: { readonly width: number; readonly height: number },
): (Box | undefined)[] {
  const taken: Box[] = points.map(({ x, y }) => ({ x, y, width: pointSize, height: pointSize }));
  return points.map((point) => {
    for (const box of candidates(point)) {
      if (!isWithin(box, frame) || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      return box;
    }
    return undefined;
  });
}
