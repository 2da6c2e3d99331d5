import type { LabelPlace } from '$lib/pictures/map/map-view.ts';
import type { Point } from '$lib/pictures/map/world.ts';
import type { MapOfPins } from './choice-map.ts';

/** The words beside a mark: the name of the place, and below it whether it was chosen and is right. */
export interface PinLabel {
  readonly name: string;
  readonly note: string;
  readonly outcome: 'correct' | 'wrong' | '';
}

/** The least and the greatest width of a map, in pixels, for which labels are placed. */
export type Widths = readonly [least: number, most: number];

/** A rectangle of a fixed size on a map whose width varies: its centre is at a share of the map’s size, and an offset from there in pixels. */
export interface PinnedBox {
  /** The point that the box belongs to, at shares of the map’s width. */
  readonly at: Point;
  readonly offset: Point;
  readonly width: number;
  readonly height: number;
}

/** Upper estimates of the width of a letter and the height of a line, in pixels. */
const [letter, line] = [9.4, 22];
/** The size of a drawn mark with the space around it, and of the point from which a mark was moved. */
const [pinSize, pointSize] = [32, 8];
/** Distances of a label from its mark, and directions in order of preference: right, left, below, above and between. */
const gaps = [4, 10];
const directions = [0, 8, 4, 12, 2, 14, 6, 10, 1, 15, 7, 9, 3, 5, 11, 13].map(
  (turn) => (turn * Math.PI) / 8,
);

/**
 * Places labels close beside the marks of a map, those with a note first. They cover no mark and no other label at any
 * width between the two. A label without room is left out: the list has it.
 */
export function placeNames(
  { crop, pins }: MapOfPins,
  labels: readonly PinLabel[],
  widths: Widths,
): (LabelPlace | undefined)[] {
  const shape = crop.width / crop.height;
  const share = ({ x, y }: Point): Point => ({ x: x / 100, y: y / 100 / shape });
  const taken = pins.flatMap(({ place, isMoved, ...pin }) => [
    square(share(pin), pinSize),
    ...(isMoved ? [square(share(place), pointSize)] : []),
  ]);
  const places: (LabelPlace | undefined)[] = labels.map(() => undefined);
  const order = [...labels.keys()].toSorted(
    (a, b) => Number(!labels[a]?.note) - Number(!labels[b]?.note),
  );
  for (const index of order) {
    const [label, pin] = [labels[index], pins[index]];
    if (!label || !pin) continue;
    const free = listBoxes(share(pin), label).find(
      (box) => isWithin(box, shape, widths) && !taken.some((other) => doMeet(box, other, widths)),
    );
    if (!free) continue;
    taken.push(free);
    places[index] = toPlace(free);
  }
  return places;
}

const square = (at: Point, size: number): PinnedBox => ({
  at,
  offset: { x: 0, y: 0 },
  width: size,
  height: size,
});

/** Lists the possible places of a label, the best first. */
function listBoxes(at: Point, { name, note }: PinLabel): PinnedBox[] {
  const width = Math.max(name.length, note.length) * letter;
  const height = line * (note ? 2 : 1);
  return gaps.flatMap((gap) =>
    directions.map((direction) => ({
      at,
      offset: {
        x: Math.cos(direction) * (gap + (pinSize + width) / 2),
        y: Math.sin(direction) * (gap + (pinSize + height) / 2),
      },
      width,
      height,
    })),
  );
}

/** Whether a box lies within the map at both widths, and so at all between. */
const isWithin = (
  { at, offset, width, height }: PinnedBox,
  shape: number,
  widths: Widths,
): boolean =>
  widths.every((all) => {
    const [x, y] = [at.x * all + offset.x, at.y * all + offset.y];
    return Math.min(x, all - x) >= width / 2 && Math.min(y, all / shape - y) >= height / 2;
  });

/** Whether two boxes overlap at a width between the two. */
export function doMeet(a: PinnedBox, b: PinnedBox, [least, most]: Widths): boolean {
  const spans = (['x', 'y'] as const).map((axis) => {
    const reach = axis === 'x' ? (a.width + b.width) / 2 : (a.height + b.height) / 2;
    return spanWithin(a.offset[axis] - b.offset[axis], a.at[axis] - b.at[axis], reach);
  });
  const from = Math.max(least, ...spans.map(([start]) => start));
  const to = Math.min(most, ...spans.map(([, end]) => end));
  return from < to;
}

/** Returns the widths at which `offset + slope * width` is nearer to 0 than `reach`. */
function spanWithin(offset: number, slope: number, reach: number): readonly [number, number] {
  if (slope === 0) return Math.abs(offset) < reach ? [-Infinity, Infinity] : [Infinity, -Infinity];
  const [one, other] = [(-reach - offset) / slope, (reach - offset) / slope];
  return [Math.min(one, other), Math.max(one, other)];
}

/** Returns where the text of a label starts, ends or has its middle, from its mark. */
function toPlace({ offset: { x, y }, width }: PinnedBox): LabelPlace {
  const beside = Math.abs(x) - width / 2;
  if (beside < 0) return { x, y, anchor: 'middle', isFar: false };
  return { x: Math.sign(x) * beside, y, anchor: x > 0 ? 'start' : 'end', isFar: false };
}
