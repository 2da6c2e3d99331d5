import { overlap } from './mark-words.ts';
import type { Passage } from './read-selection.ts';

/** How many of a paragraph's sentences have evidence of facts. */
export interface ParagraphCoverage {
  readonly covered: number;
  readonly sentences: number;
}

/** The sentences that no evidence touches. */
export function listUncovered(
  sentences: readonly Passage[],
  evidence: readonly Passage[],
): Passage[] {
  const byParagraph = Map.groupBy(evidence, ({ paragraph }) => paragraph);
  return sentences.filter(
    (sentence) =>
      !(byParagraph.get(sentence.paragraph) ?? []).some((piece) => overlap(piece, sentence)),
  );
}

/** Counts the sentences of each paragraph, and those that evidence touches. */
export function measureParagraphs(
  sentences: readonly Passage[],
  uncovered: readonly Passage[],
): ReadonlyMap<number, ParagraphCoverage> {
  const open = Map.groupBy(uncovered, ({ paragraph }) => paragraph);
  return new Map(
    [...Map.groupBy(sentences, ({ paragraph }) => paragraph)].map(([paragraph, own]) => [
      paragraph,
      { sentences: own.length, covered: own.length - (open.get(paragraph)?.length ?? 0) },
    ]),
  );
}

/** Says how much of a paragraph is covered: "2 of 5 sentences". */
export const formatCoverage = ({ covered, sentences }: ParagraphCoverage): string =>
  `${covered} of ${sentences} ${sentences === 1 ? 'sentence' : 'sentences'}`;
