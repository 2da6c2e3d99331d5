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

/**
 * Widths of a map for which labels are placed, in pixels, by the name of their rule in the style sheet of `PinNames`, which
 * has them in rem, of 19 pixels each.
 */
export const steps = {
  least: [279, 333],
  small: [332, 381],
  beside: [380, 428],
  middle: [427, 513],
  large: [513, 608],
  wide: [608, 860],
} as const satisfies Record<string, Widths>;

/** A rectangle of a fixed size on a map whose width varies: its centre is at a share of the map’s size, and an offset from there in pixels. */
export interface PinnedBox {
  /** The point that the box belongs to, at shares of the map’s width. */
  readonly at: Point;
  readonly offset: Point;
  readonly width: number;
  readonly height: number;
}

/** Where a label stands, and whether its note has room below the name. */
export interface NamePlace extends LabelPlace {
  readonly hasNote: boolean;
}

/** Upper estimates of the width of a letter and the height of a line, in pixels. */
const [letter, line] = [9.4, 22];
/** An estimate of a text’s width that only wide letters exceed: a part for each letter, and one for the text. */
const [tightLetter, tightText] = [7.5, 12];
/** The size of a drawn mark with the space around it, and of the point from which a mark was moved. */
const [pinSize, pointSize] = [32, 8];
/** Distances of a label from the space around its mark; the later ones are for a name that has no other room. */
const [nearest, ...further] = [2, 7, 12, 17, 22] as const;
/** How far a label slides along its side of the mark, in halves of its size, the least first. */
const slides = [0, 0.45, -0.45, 0.7, -0.7, 0.9, -0.9];

/**
 * Places labels beside the marks of a map, those with a note first: the right one, then the chosen one. They cover no mark
 * and no other label at any width between the two. If there is no room, notes are left out, because the sign in the
 * mark says the same, and then other labels: the list has both.
 */
export function placeNames(
  map: MapOfPins,
  labels: readonly PinLabel[],
  widths: Widths,
): (NamePlace | undefined)[] {
  const order = [...labels.keys()].toSorted((a, b) => rankOf(labels[a]) - rankOf(labels[b]));
  const [withNotes, alone] = [true, false].map((hasNotes) => {
    const boxes = placeBoxes(map, labels, order, hasNotes, widths);
    return labels.map((_, index) => boxes.get(index));
  });
  const isWhole = withNotes?.every((box, index) => box || !labels[index]?.note);
  return ((isWhole ? withNotes : alone) ?? []).map((box) => box && toPlace(box));
}

/** Finds a free place for the label of each mark, in an order. */
function placeBoxes(
  { crop, pins }: MapOfPins,
  labels: readonly PinLabel[],
  order: readonly number[],
  hasNotes: boolean,
  widths: Widths,
): Map<number, PinnedBox> {
  const shape = crop.width / crop.height;
  const share = ({ x, y }: Point): Point => ({ x: x / 100, y: y / 100 / shape });
  const marks = pins.flatMap(({ place, isMoved, ...pin }) => [
    square(share(pin), pinSize),
    ...(isMoved ? [square(share(place), pointSize)] : []),
  ]);
  const placed = new Map<number, PinnedBox>();
  for (const index of order) {
    const [label, pin] = [labels[index], pins[index]];
    if (!label || !pin) continue;
    const taken = [...marks, ...placed.values()];
    const free = listBoxes(share(pin), label, hasNotes).find(
      (box) => isWithin(box, shape, widths) && !taken.some((other) => doMeet(box, other, widths)),
    );
    if (free) placed.set(index, free);
  }
  return placed;
}

const square = (at: Point, size: number): PinnedBox => ({
  at,
  offset: { x: 0, y: 0 },
  width: size,
  height: size,
});

/** The right place is labelled first, then the chosen one. */
const rankOf = (label: PinLabel | undefined): number =>
  label?.outcome === 'correct' ? 0 : label?.note ? 1 : 2;

/** Lists the possible places of a label, the best first. */
function listBoxes(at: Point, { name, note }: PinLabel, hasNotes: boolean): PinnedBox[] {
  const wide = name.length * letter;
  const alone = listSides(at, wide, line);
  if (!note) return alone;
  const both = hasNotes ? listSides(at, Math.max(wide, note.length * letter), 2 * line) : [];
  const tight = name.length * tightLetter + tightText;
  const last = [nearest, ...further].flatMap((gap) => listSides(at, tight, line, gap));
  // Above its mark, the name would be a line away from it.
  return [...both.filter(({ offset }) => offset.y > -pinSize), ...alone, ...last];
}

/** Lists boxes that touch the space around a mark: right of it, left, below, above, then such that slide along it. */
function listSides(at: Point, width: number, height: number, gap: number = nearest): PinnedBox[] {
  const x = gap + (pinSize + width) / 2;
  const y = gap + (pinSize + height) / 2;
  return slides.flatMap((slide) => {
    const [along, down] = [(slide * width) / 2, (slide * height) / 2];
    const offsets = [
      { x, y: down },
      { x: -x, y: down },
      { x: along, y },
      { x: along, y: -y },
    ];
    return offsets.map((offset) => ({ at, offset, width, height }));
  });
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
function toPlace({ offset: { x, y }, width, height }: PinnedBox): NamePlace {
  const [beside, above] = [Math.abs(x) - width / 2, Math.abs(y) - height / 2];
  const isFar = Math.max(beside, above) > pinSize / 2 + nearest;
  const kind = { isFar, hasNote: height > line };
  if (beside < 0) return { ...kind, x, y, anchor: 'middle' };
  return { ...kind, x: Math.sign(x) * beside, y, anchor: x > 0 ? 'start' : 'end' };
}
