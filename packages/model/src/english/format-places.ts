import type { Evidence } from '../sheet/evidence.ts';
import { joinWords } from './words.ts';

/** Formats the paragraphs of evidence: "headline, paragraphs 2 and 6"; paragraph 0 is the headline. */
export function formatPlaces(evidence: readonly Evidence[]): string {
  const numbers = [...new Set(evidence.map(({ paragraph }) => paragraph))].toSorted(
    (a, b) => a - b,
  );
  const paragraphs = numbers.filter((number) => number > 0).map(String);
  const noun = paragraphs.length === 1 ? 'paragraph' : 'paragraphs';
  return [
    ...(numbers.includes(0) ? ['headline'] : []),
    ...(paragraphs.length > 0 ? [`${noun} ${joinWords(paragraphs)}`] : []),
  ].join(', ');
}
