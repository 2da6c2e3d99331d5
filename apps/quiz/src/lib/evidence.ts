import type { Evidence } from '@dateline/model/public';
import { joinWords } from './words.ts';

/** Where the article says something: "the headline", "paragraph 3", "paragraphs 3 and 5". */
export function formatEvidence(evidence: readonly Pick<Evidence, 'paragraph'>[]): string {
  const places = [...new Set(evidence.map(({ paragraph }) => paragraph))].toSorted((a, b) => a - b);
  const paragraphs = places.filter((place) => place > 0);
  const numbered =
    paragraphs.length > 0 &&
    `paragraph${paragraphs.length > 1 ? 's' : ''} ${joinWords(paragraphs.map(String))}`;
  return [places.includes(0) && 'the headline', numbered].filter(Boolean).join(' and ');
}
