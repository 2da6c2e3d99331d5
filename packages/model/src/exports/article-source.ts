import { joinWords } from '../english/words.ts';
import type { Evidence } from '../sheet/evidence.ts';
import type { FactSheet } from '../sheet/fact-sheet.ts';

/** Formats where the article was published, as far as the sheet names it: "PTI, https://…"; empty if it does not. */
export function formatSource({ source }: FactSheet): string {
  const { publisher, agency, url } = source;
  return [publisher, agency, url].filter((part) => part !== undefined).join(', ');
}

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

/** Says where the article states an answer: "Evidence: paragraphs 2 and 6 of the article (PTI)". */
export function formatEvidenceLine(sheet: FactSheet, evidence: readonly Evidence[]): string {
  const source = formatSource(sheet);
  const from = source === '' ? '' : ` (${source})`;
  return `Evidence: ${formatPlaces(evidence)} of the article${from}`;
}
