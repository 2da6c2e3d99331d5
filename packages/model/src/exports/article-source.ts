import { formatPlaces } from '../english/format-places.ts';
import type { Evidence } from '../sheet/evidence.ts';
import type { FactSheet } from '../sheet/fact-sheet.ts';

/** Formats where the article was published, as far as the sheet names it: "PTI, https://…"; empty if it does not. */
export function formatSource({ source }: FactSheet): string {
  const { publisher, agency, url } = source;
  return [publisher, agency, url].filter((part) => part !== undefined).join(', ');
}

/** Says where the article states an answer: "Evidence: paragraphs 2 and 6 of the article (PTI)". */
export function formatEvidenceLine(sheet: FactSheet, evidence: readonly Evidence[]): string {
  const source = formatSource(sheet);
  const from = source === '' ? '' : ` (${source})`;
  return `Evidence: ${formatPlaces(evidence)} of the article${from}`;
}
