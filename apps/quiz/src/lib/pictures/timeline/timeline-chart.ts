import { spanOf, type Time } from '@dateline/model/public';
import { toAxis } from './axis.ts';
import { toTicks, type Tick } from './ticks.ts';

/** A moment as the timeline draws it. */
export interface ChartMoment {
  /** Its number in the list beside the picture. */
  readonly number: number;
  readonly label: string;
  readonly time: Time | undefined;
  readonly planned: boolean;
}

/** The drawing of a moment. Positions are percentages of the picture’s width from its left edge. */
export interface ChartRow {
  readonly number: number;
  readonly shape: 'day' | 'interval' | 'coarse';
  readonly planned: boolean;
  readonly inferred: boolean;
  readonly left: number;
  readonly right: number;
  readonly label: ChartLabel;
}

/** The label beside a bar, in lines of the available width. Without lines if no side has room for words. */
interface ChartLabel {
  readonly lines: readonly string[];
  readonly at: number;
  readonly anchor: 'start' | 'end';
}

/** A timeline: rows of moments above one axis, with breaks for gaps that are left out. */
export interface Chart {
  readonly rows: readonly ChartRow[];
  readonly ticks: readonly Tick[];
  /** Fewer ticks for phones. */
  readonly fewTicks: readonly Tick[];
  readonly lines: readonly { readonly left: number; readonly right: number }[];
  readonly breaks: readonly number[];
}

/** Start and end of the axis. The space before it is for the numbers of the rows. */
const [begin, finish] = [9, 94];
/** The width of a letter in the narrowest picture with labels. */
const letter = 1.12;
const margin = 2.5;
/** The least distance between ticks, in percent of the axis: on wide pages, on phones. */
const [apart, farApart] = [10, 25];

const shapes = { day: 'day', interval: 'interval', month: 'coarse', year: 'coarse' } as const;

/**
 * Lays out the moments that have a date. Undefined if none has one. Time runs to the left on pages that
 * are read from right to left.
 */
export function toChart(moments: readonly ChartMoment[], isLeftward: boolean): Chart | undefined {
  const dated = moments.flatMap(({ time, ...moment }) => (time ? [{ ...moment, time }] : []));
  const axis = toAxis(dated.map(({ time }) => spanOf(time)));
  if (!axis) return undefined;
  const place = (share: number): number => begin + (share * (finish - begin)) / 100;
  const mirror = (at: number): number => (isLeftward ? 100 - at : at);
  const sides = (from: number, to: number): { left: number; right: number } =>
    isLeftward ? { left: 100 - to, right: 100 - from } : { left: from, right: to };

  const ticks = (distance: number): Tick[] =>
    toTicks(axis, distance).map((tick) => ({ ...tick, at: mirror(place(tick.at)) }));

  const rows = dated.map(({ label, time, ...moment }) => {
    const { first, last } = spanOf(time);
    const [from, to] = [place(axis.at(first)), place(axis.at(last + 1))];
    const shape = shapes[time.granularity];
    // A day is a dot in the middle of its place, and the label stands beside the dot.
    const middle = (from + to) / 2;
    const edges: Edges = shape === 'day' ? [middle, middle] : [from, to];
    return {
      ...moment,
      ...sides(from, to),
      shape,
      inferred: time.inferred.length > 0,
      label: placeLabel(label, shape, edges, isLeftward),
    };
  });
  const starts = axis.segments.map(({ start }) => place(start));
  const ends = axis.segments.map(({ end }) => place(end));
  return {
    rows,
    lines: starts.map((start, index) => sides(start, ends[index] ?? start)),
    ticks: ticks(apart),
    fewTicks: ticks(farApart),
    breaks: starts.slice(1).map((start, index) => mirror((start + (ends[index] ?? start)) / 2)),
  };
}

/** Where a bar starts and ends. */
type Edges = readonly [number, number];

/** Places a label after its bar, before it, or inside a long light bar, depending on the available width. */
function placeLabel(
  text: string,
  shape: ChartRow['shape'],
  [from, to]: Edges,
  isLeftward: boolean,
): ChartLabel {
  const behind = 100 - to - margin;
  const ahead = from - begin - margin;
  const inside = to - from - 2 * margin;
  if (shape === 'coarse' && inside > Math.max(behind, ahead)) {
    const at = isLeftward ? 100 - from - 1 : from + 1;
    const anchor = isLeftward ? 'end' : 'start';
    return { lines: wrapText(text, Math.floor(inside / letter)), at, anchor };
  }
  const isBefore = text.length * letter > behind && ahead > behind;
  const at = isBefore ? from - margin : to + margin;
  return {
    lines: wrapText(text, Math.floor((isBefore ? ahead : behind) / letter)),
    at: isLeftward ? 100 - at : at,
    anchor: isBefore === isLeftward ? 'start' : 'end',
  };
}

/** The least width of a line, in letters. */
const leastLetters = 8;

/** Breaks a text into lines of at most so many letters, between words, and within a word only if it is longer than a line. */
function wrapText(text: string, most: number): string[] {
  if (most < leastLetters) return [];
  const lines: string[] = [];
  let rest = text.trim();
  while (rest.length > most) {
    const space = rest.lastIndexOf(' ', most);
    const end = space > 0 ? space : most;
    lines.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return rest === '' ? lines : [...lines, rest];
}
