/** A stretch of a paragraph to be shown in its own way. */
export interface Mark {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** The name of its class in the view: "evidence", "name", "date". */
  readonly kind: string;
  /** What it belongs to, such as the id of a fact. */
  readonly of?: string;
}

/** A part of a paragraph with the marks that cover it. */
export interface Segment {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}

/** Splits a paragraph at the ends of its marks, which may overlap. Places are UTF-16 code units, ends exclusive. */
export function splitAtMarks(text: string, marks: readonly Mark[]): Segment[] {
  const inside = marks.filter(({ start, end }) => start < end && start < text.length);
  const places = new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])]);
  const sorted = [...places].filter((at) => at <= text.length).toSorted((a, b) => a - b);
  return sorted.slice(0, -1).map((start, at) => {
    const end = sorted[at + 1] ?? text.length;
    return {
      text: text.slice(start, end),
      start,
      end,
      marks: inside.filter((mark) => mark.start <= start && mark.end >= end),
    };
  });
}
