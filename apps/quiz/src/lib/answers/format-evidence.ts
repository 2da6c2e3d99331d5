import type { Evidence } from '@dateline/model/public';
import { m } from '$lib/paraglide/messages.js';
import { joinWords } from '$lib/format/join-words.ts';

/** Formats the places of evidence in the article: "the headline", "paragraph 3", "paragraphs 3 and 5". */
export function formatEvidence(evidence: readonly Pick<Evidence, 'paragraph'>[]): string {
  const places = [...new Set(evidence.map(({ paragraph }) => paragraph))].toSorted((a, b) => a - b);
  const paragraphs = places.filter((place) => place > 0);
  const { length: count } = paragraphs;
  const list = joinWords(paragraphs.map(String));
  return joinWords([
    ...(places.includes(0) ? [m.quiz_evidence_headline()] : []),
    ...(count > 0 ? [m.quiz_evidence_paragraphs({ count, list })] : []),
  ]);
}
