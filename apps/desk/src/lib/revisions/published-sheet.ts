import type { Draft, SheetJson } from '../draft/draft.ts';

/**
 * The sheet of a draft as it is sent to be published. Unless the publisher owns the text, the words of the article that evidence
 * quotes stay in this browser: only their places are sent.
 */
export function toPublishedSheet({
  sheet,
  ownsText,
}: Pick<Draft, 'sheet' | 'ownsText'>): SheetJson {
  if (ownsText) return sheet;
  return {
    ...sheet,
    facts: sheet.facts.map((fact) => ({
      ...fact,
      evidence: fact.evidence.map(({ quote: _, ...place }) => place),
    })),
  };
}
