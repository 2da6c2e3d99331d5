import type { Evidence } from '@dateline/model/public';

/** A part of a paragraph, from `start` to `end` in UTF-16 code units, end exclusive. Paragraph 0 is the headline. */
export type Passage = Pick<Evidence, 'paragraph' | 'start' | 'end'>;

/** The most passages in one address. */
const mostPassages = 20;

/** Returns the path of an article’s own text with passages marked. It opens at the paragraph of the longest one, which says most. */
export function textPath(articleId: string, passages: readonly Passage[] = []): string {
  const path = `/articles/${articleId}/text`;
  if (passages.length === 0) return path;
  const marks = passages
    .slice(0, mostPassages)
    .map(({ paragraph, start, end }) => `${paragraph}.${start}.${end}`);
  return `${path}?mark=${marks.join(',')}#p${mainParagraph(passages)}`;
}

/** Returns the paragraph of the longest passage. Undefined if there is none. */
export function mainParagraph(passages: readonly Passage[]): number | undefined {
  const [longest] = passages.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  return longest?.paragraph;
}

/** Reads the passages in an address. Those that are not valid are left out. */
export function readPassages(mark: string | null): Passage[] {
  return (mark ?? '')
    .split(',')
    .slice(0, mostPassages)
    .flatMap((text) => {
      const [, paragraph, start, end] = /^(\d{1,3})\.(\d{1,5})\.(\d{1,5})$/.exec(text) ?? [];
      const passage = { paragraph: Number(paragraph), start: Number(start), end: Number(end) };
      return passage.start < passage.end ? [passage] : [];
    });
}

/** Splits a paragraph into parts that are marked and parts that are not. Passages may overlap. */
export function markPassages(
  text: string,
  paragraph: number,
  passages: readonly Passage[],
): { readonly text: string; readonly isMarked: boolean }[] {
  const own = passages.filter((passage) => passage.paragraph === paragraph);
  const edges = own.flatMap(({ start, end }) => [start, end]).filter((at) => at < text.length);
  const cuts = [...new Set([0, ...edges, text.length])].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((from, at) => ({
    text: text.slice(from, cuts[at + 1]),
    isMarked: own.some(({ start, end }) => start <= from && from < end),
  }));
}
