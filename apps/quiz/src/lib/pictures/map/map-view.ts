import type { SheetLanguage } from '$lib/language/sheet-language.ts';
import { placeLabels, pointSize, type Box } from './place-labels.ts';
import { pathOf, placeOnWorld, wayOnWorld, world, type Place, type Point } from './world.ts';

/** A place on a map. Its number is that of its entry in the list beside the map. */
export interface Stop extends Place {
  readonly number: number;
  readonly label: string;
  readonly isOrigin: boolean;
  readonly isDestination: boolean;
}

/** A route between two stops, given by their numbers. */
export interface Route {
  readonly from: number;
  readonly to: number;
  /** Whether the journey is planned, so not yet made. */
  readonly isPlanned: boolean;
}

/** A part of the world map, in its units. */
export interface Crop {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The offset of a label from its point, in pixels. A line connects far labels to their point. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  /** Which part of the label is at this position. */
  readonly anchor: 'start' | 'middle' | 'end';
  readonly isFar: boolean;
}

const swapped = { start: 'end', middle: 'middle', end: 'start' } as const;

/** Returns the anchor of a label in a language. Right-to-left text starts at its right end. */
export const anchorIn = (
  { anchor }: Pick<LabelPlace, 'anchor'>,
  { dir }: SheetLanguage,
): LabelPlace['anchor'] => (dir === 'rtl' ? swapped[anchor] : anchor);

/** Rounds a place on a map to hundredths. */
export const roundPlace = (value: number): number => Math.round(value * 100) / 100;

/** A stop on a map, at percentages of the map’s width and height. */
export interface StopMark extends Pick<Stop, 'number' | 'label' | 'isOrigin' | 'isDestination'> {
  readonly x: number;
  readonly y: number;
  /** The place of number and name on wide pages, and of the number alone on phones. */
  readonly wide: LabelPlace | undefined;
  readonly narrow: LabelPlace | undefined;
}

/** Everything that a map draws above the land. */
export interface MapView {
  readonly crop: Crop;
  readonly marks: readonly StopMark[];
  /** SVG paths in units of the world map. */
  readonly routes: readonly { readonly path: string; readonly isPlanned: boolean }[];
}

/** The two aspect ratios of a map. The flat one is used if its places spread from west to east. */
const [ratio, flat] = [16 / 9, 2];
/** The least width of a crop. The outline of the land is not recognisable in smaller ones. */
const leastWidth = 260;
/** The margin around the points, as a share of the map’s width. */
const border = 0.12;
/** The least widths of a page and a phone for which labels are placed, in pixels. */
const [page, phone] = [720, 280];
/** Upper estimates of the width of a letter and the height of a line, in pixels. */
const [letter, line] = [9.4, 22];

const clamp = (value: number, most: number): number => Math.min(Math.max(value, 0), most);

/** Returns the part of the world map that contains all points with a margin, at least so wide, in one of the two aspect ratios. */
export function cropAround(points: readonly Point[], least = leastWidth): Crop {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const shape = right - left > (bottom - top) * flat ? flat : ratio;
  const inner = Math.max(right - left, (bottom - top) * shape);
  const width = Math.max(least, inner / (1 - 2 * border));
  const height = width / shape;
  const place = (middle: number, size: number, most: number): number =>
    size > most ? (most - size) / 2 : clamp(middle - size / 2, most - size);
  return {
    x: place((left + right) / 2, width, world.width),
    y: place((top + bottom) / 2, height, world.height),
    width,
    height,
  };
}

/** Converts points of the world map to shares of the width and height of a crop. */
export const sharesOf = (points: readonly Point[], crop: Crop): Point[] =>
  points.map(({ x, y }) => ({ x: (x - crop.x) / crop.width, y: (y - crop.y) / crop.height }));

/** Lays out a map of stops and routes. Undefined if there are no stops. */
export function toMap(stops: readonly Stop[], routes: readonly Route[]): MapView | undefined {
  if (stops.length === 0) return undefined;
  const ways = routes.flatMap((route) =>
    wayOf(route, stops).map((points) => ({ points, isPlanned: route.isPlanned })),
  );
  const points = stops.map(placeOnWorld);
  const crop = cropAround([...points, ...ways.flatMap((way) => way.points)]);
  const shares = sharesOf(points, crop);
  const shape = crop.width / crop.height;
  const wide = labelsAt(
    page,
    shape,
    shares,
    stops.map(({ number, label }) => `${number} ${label}`.length),
  );
  const narrow = labelsAt(
    phone,
    shape,
    shares,
    stops.map(({ number }) => String(number).length),
  );
  return {
    crop,
    routes: ways.map((way) => ({ path: pathOf(way.points), isPlanned: way.isPlanned })),
    marks: stops.map(({ number, label, isOrigin, isDestination }, index) => ({
      number,
      label,
      isOrigin,
      isDestination,
      x: (shares[index]?.x ?? 0) * 100,
      y: (shares[index]?.y ?? 0) * 100,
      wide: wide[index],
      narrow: narrow[index],
    })),
  };
}

function wayOf({ from, to }: Route, stops: readonly Stop[]): Point[][] {
  const [start, end] = [from, to].map((number) => stops.find((stop) => stop.number === number));
  return start && end ? wayOnWorld(start, end) : [];
}

/** Places labels, whose lengths are given in letters, on a map of a width in pixels. */
export function labelsAt(
  width: number,
  shape: number,
  shares: readonly Point[],
  letters: readonly number[],
): (LabelPlace | undefined)[] {
  const frame = { width, height: width / shape };
  const points = shares.map(({ x, y }, index) => ({
    x: x * frame.width,
    y: y * frame.height,
    width: (letters[index] ?? 0) * letter,
    height: line,
  }));
  return placeLabels(points, frame).map((box, index) => {
    const point = points[index];
    return box && point && fromPoint(box, point, pointSize / 2 + 7);
  });
}

/** Gets the place of a label from its point. Labels beyond `near` are connected by a line. */
function fromPoint(box: Box, point: Point, near: number): LabelPlace {
  const [x, y] = [box.x - point.x, box.y - point.y];
  const [beside, above] = [Math.abs(x) - box.width / 2, Math.abs(y) - box.height / 2];
  const isFar = Math.hypot(Math.max(0, beside), Math.max(0, above)) > near;
  if (beside < 0) return { x, y, anchor: 'middle', isFar };
  return x > 0 ? { x: beside, y, anchor: 'start', isFar } : { x: -beside, y, anchor: 'end', isFar };
}
