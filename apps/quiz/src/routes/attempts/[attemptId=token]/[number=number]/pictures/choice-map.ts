import { cropAround, sharesOf, type Crop } from '$lib/pictures/map/map-view.ts';
import { placeOnWorld, world, type Place, type Point } from '$lib/pictures/map/world.ts';

/** A mark that can be chosen, at percentages of the map’s width and height. */
export interface Pin extends Point {
  /** The place itself, from which a mark is moved if it would cover another one. */
  readonly place: Point;
  readonly isMoved: boolean;
}

/** The map of a question. */
export interface MapOfPins {
  readonly crop: Crop;
  readonly pins: readonly Pin[];
  /** The width and height of each target on a phone, in pixels. */
  readonly target: (typeof targets)[number];
}

/** The width of the map on a screen of 320 pixels. */
export const phoneWidth = 280;
/** Targets on phones, the largest first. The least is that of WCAG 2.5.8. */
const targets = [44, 32, 24] as const;
const leastTarget = 24;
/** The size of a drawn mark. */
const pinSize = 28;
/**
 * Least widths of a map, in units of the world map: so much coast that the region is recognised, and less only if marks would
 * cover each other.
 */
const leastWidths = [560, 480, 420, 340] as const;
const closest = 260;
/** The aspect ratios of a map of a region, and of one of most of the world. */
const [tall, flat] = [3 / 2, 2];

/** Whether squares of this size around two points do not overlap. */
const areApart = (a: Point, b: Point, size: number): boolean =>
  Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) >= size;

const areAllApart = (points: readonly Point[], size: number): boolean =>
  points.every((point, index) =>
    points.slice(index + 1).every((other) => areApart(point, other, size)),
  );

/** Lays out the map of the places that a reader chooses from. Marks do not overlap at any width from that of a phone. */
export function toChoiceMap(places: readonly Place[]): MapOfPins {
  const points = places.map(placeOnWorld);
  const draw = (least: number): MapOfPins => layOut(points, cropTall(points, least));
  const isExact = ({ pins }: MapOfPins): boolean => pins.every(({ isMoved }) => !isMoved);
  return draw(leastWidths.find((least) => isExact(draw(least))) ?? closest);
}

/** Returns a part of the world map that shows more of the north and the south than other maps do: coasts, if places are inland. */
function cropTall(points: readonly Point[], least: number): Crop {
  const { x, y, width, height } = cropAround(points, least);
  const shape = width / tall > world.height ? flat : tall;
  const size = width / shape;
  const room = world.height - size;
  const top = room < 0 ? room / 2 : Math.min(Math.max(y + (height - size) / 2, 0), room);
  return { x, y: top, width, height: size };
}

function layOut(points: readonly Point[], crop: Crop): MapOfPins {
  const frame = { width: phoneWidth, height: (phoneWidth * crop.height) / crop.width };
  const exact = sharesOf(points, crop).map(({ x, y }) => ({
    x: x * frame.width,
    y: y * frame.height,
  }));
  const marks = spread(exact, frame);
  const share = ({ x, y }: Point): Point => ({
    x: (x / frame.width) * 100,
    y: (y / frame.height) * 100,
  });
  return {
    crop,
    pins: marks.map((mark, index) => {
      const place = exact[index] ?? mark;
      return { ...share(mark), place: share(place), isMoved: mark !== place };
    }),
    target: targets.find((size) => areAllApart(marks, size)) ?? leastTarget,
  };
}

/** Directions and distances in which a mark is moved, the nearest first. */
const steps = Array.from({ length: 40 }, (_, ring) => (ring + 1) * 7).flatMap((distance) =>
  Array.from({ length: 16 }, (_, turn) => ({
    x: Math.cos((turn * Math.PI) / 8) * distance,
    y: Math.sin((turn * Math.PI) / 8) * distance,
  })),
);

/** Moves marks that would overlap, or stick out of the frame, to the nearest free place. */
function spread(points: readonly Point[], frame: { width: number; height: number }): Point[] {
  const isWithin = ({ x, y }: Point): boolean =>
    [x, frame.width - x, y, frame.height - y].every((space) => space >= pinSize / 2);
  const taken: Point[] = [];
  for (const point of points) {
    const isFree = (at: Point): boolean =>
      isWithin(at) && taken.every((other) => areApart(at, other, leastTarget));
    const moved = steps.map(({ x, y }) => ({ x: point.x + x, y: point.y + y }));
    taken.push([point, ...moved].find(isFree) ?? point);
  }
  return taken;
}
