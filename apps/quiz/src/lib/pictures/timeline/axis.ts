import type { Span } from '@dateline/model/public';

/** Days that the axis shows without a break, and their position in percent of its length. */
export interface Segment extends Span {
  readonly start: number;
  readonly end: number;
}

/** A time axis. All segments have the same scale; long gaps between them are left out. */
export interface Axis {
  readonly segments: readonly Segment[];
  /** Returns the position of the start of a day, in percent of the axis. */
  readonly at: (day: number) => number;
}

/** The most days that are drawn before gaps are left out. With more, single days are no longer visible. */
const mostDays = 120;
/** The shortest gap that may become a break, in days. */
const shortestGap = 10;
const mostBreaks = 7;
const breakWidth = 4;
/** The least width of a segment, so that its date has room below it. */
const leastWidth = 8.5;
const indent = 1.5;

const lengthOf = ({ first, last }: Span): number => last + 1 - first;
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** Joins overlapping spans, in order of time. */
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

/** Returns the length of the shortest gap to leave out. Leaves out the longest gaps first until few enough days are left. */
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

/** Joins spans without a break between them. Of gaps of the shortest length, only as many become breaks as are allowed. */
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

/** Returns the width of a day, given that segments are at least `least` wide. */
function scaleOf(lengths: readonly number[], room: number, least: number): number {
  const long = lengths.toSorted((a, b) => b - a);
  for (let narrow = 0; narrow < long.length; narrow += 1) {
    const wide = long.slice(0, long.length - narrow);
    const scale = (room - narrow * least) / sum(wide);
    if (scale * (wide.at(-1) ?? 0) >= least) return scale;
  }
  return least / (long[0] ?? 1);
}

/** Lays out spans along an axis. Undefined if there are no spans. */
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

/** Returns the position of a day. Days of a segment that is wider than they need are placed near its start, beside its date. */
function placeDay(segments: readonly Segment[], scale: number, day: number): number {
  const segment = segments.findLast(({ first }) => first <= day) ?? segments[0];
  if (!segment) return 0;
  const spare = segment.end - segment.start - lengthOf(segment) * scale;
  const place = segment.start + Math.min(spare / 2, indent) + (day - segment.first) * scale;
  return Math.min(segment.end, Math.max(segment.start, place));
}
