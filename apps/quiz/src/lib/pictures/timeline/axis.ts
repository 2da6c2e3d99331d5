import type { Span } from '@dateline/model/public';

/** Days that the axis shows without a break, and where they stand, in hundredths of its length. */
export interface Segment extends Span {
  readonly start: number;
  readonly end: number;
}

/** An axis of time: every segment is drawn to one scale, and long gaps between them are left out. */
export interface Axis {
  readonly segments: readonly Segment[];
  /** Where the beginning of a day stands, in hundredths of the axis; the end of a segment is its last day’s. */
  readonly at: (day: number) => number;
}

/** How many days may be drawn before gaps are left out: about three a hundredth, where a day can still be told. */
const mostDays = 120;
/** A gap of fewer days is not worth a break. */
const shortestGap = 10;
const mostBreaks = 7;
const breakWidth = 4;
/** A segment takes this much, so that its date has room below it. */
const leastWidth = 8.5;
const indent = 1.5;

const lengthOf = ({ first, last }: Span): number => last + 1 - first;
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** Joins spans that overlap, in the order of time. */
function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.first - b.first)) {
    const before = joined.at(-1);
    if (before && span.first <= before.last + 1) {
      joined.splice(-1, 1, { first: before.first, last: Math.max(before.last, span.last) });
    } else joined.push(span);
  }
  return joined;
}

const gapsOf = (spans: readonly Span[]): number[] =>
  spans.slice(1).map(({ first }, index) => first - (spans[index]?.last ?? first) - 1);

/** The shortest gap that is left out: the longest ones go first, until few enough days are left. */
function breakFrom(spans: readonly Span[]): number {
  let days = sum(spans.map(lengthOf)) + sum(gapsOf(spans));
  let from = Infinity;
  const longest = gapsOf(spans).toSorted((a, b) => b - a);
  for (const gap of longest.slice(0, mostBreaks)) {
    if (days <= mostDays || gap < shortestGap) break;
    days -= gap;
    from = gap;
  }
  return from;
}

/** Joins what no break parts; of gaps as long as the shortest that is left out, only as many as may be. */
function partSpans(spans: readonly Span[]): Span[] {
  const from = breakFrom(spans);
  const parts: Span[] = [];
  for (const span of spans) {
    const before = parts.at(-1);
    if (before && (span.first - before.last - 1 < from || parts.length > mostBreaks)) {
      parts.splice(-1, 1, { first: before.first, last: span.last });
    } else parts.push(span);
  }
  return parts;
}

/** How wide a day is, where segments that would be too narrow take the least width. */
function scaleOf(lengths: readonly number[], room: number, least: number): number {
  const long = lengths.toSorted((a, b) => b - a);
  for (let narrow = 0; narrow < long.length; narrow += 1) {
    const wide = long.slice(0, long.length - narrow);
    const scale = (room - narrow * least) / sum(wide);
    if (scale * (wide.at(-1) ?? 0) >= least) return scale;
  }
  return least / (long[0] ?? 1);
}

/** Lays spans out along an axis; undefined where there is none. */
export function toAxis(spans: readonly Span[]): Axis | undefined {
  if (spans.length === 0) return undefined;
  const parts = partSpans(joinSpans(spans));
  const room = 100 - (parts.length - 1) * breakWidth;
  const least = Math.min(leastWidth, room / parts.length);
  const scale = scaleOf(parts.map(lengthOf), room, least);
  let end = -breakWidth;
  const segments = parts.map((part) => {
    const start = end + breakWidth;
    end = start + Math.max(least, lengthOf(part) * scale);
    return { ...part, start, end };
  });
  return { segments, at: (day) => placeDay(segments, scale, day) };
}

/** Days of a segment that is wider than they are stand near its start, so that its date has room. */
function placeDay(segments: readonly Segment[], scale: number, day: number): number {
  const segment = segments.findLast(({ first }) => first <= day) ?? segments[0];
  if (!segment) return 0;
  const spare = segment.end - segment.start - lengthOf(segment) * scale;
  const place = segment.start + Math.min(spare / 2, indent) + (day - segment.first) * scale;
  return Math.min(segment.end, Math.max(segment.start, place));
}
