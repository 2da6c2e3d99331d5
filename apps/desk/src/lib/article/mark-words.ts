import type { Passage } from './read-selection.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Grows a place to whole characters, so that no emoji and no accent is cut. */
function toCharacters(text: string, start: number, end: number): { start: number; end: number } {
  const characters = segmenter.segment(text);
  const first = characters.containing(start);
  const last = characters.containing(end - 1);
  return {
    start: first?.index ?? start,
    end: last === undefined ? end : last.index + last.segment.length,
  };
}

/** Trims blanks at both ends of marked words and grows them to whole characters; undefined if only blanks are marked. */
export function tidyMark(
  paragraphs: readonly string[],
  { paragraph, start, end }: Passage,
): Passage | undefined {
  const text = paragraphs[paragraph] ?? '';
  const marked = text.slice(start, end);
  const words = marked.trim();
  if (words === '') return undefined;
  const from = start + marked.indexOf(words);
  return { paragraph, ...toCharacters(text, from, from + words.length) };
}

/** The words of a passage. */
export const wordsOf = (
  paragraphs: readonly string[],
  { paragraph, start, end }: Passage,
): string => paragraphs[paragraph]?.slice(start, end) ?? '';

/** True if two passages share a character. */
export const overlap = (a: Passage, b: Passage): boolean =>
  a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;

/** Grows marked words to the whole sentences that they stand in. */
export function growToSentences(mark: Passage, sentences: readonly Passage[]): Passage {
  const own = sentences.filter((sentence) => overlap(sentence, mark));
  return {
    paragraph: mark.paragraph,
    start: Math.min(mark.start, ...own.map(({ start }) => start)),
    end: Math.max(mark.end, ...own.map(({ end }) => end)),
  };
}
