import type { Fact } from '../../src/sheet/fact.ts';
import type { FactSheet } from '../../src/sheet/fact-sheet.ts';

const cues = { says: 'says so', describes: 'describes it so', attributes: 'attributes it so' };

/** Says whose words an attributed fact is told in: "India says so"; undefined for the article's own. */
export function tellClaimant({ entities }: FactSheet, { voice }: Fact): string | undefined {
  if (voice.type === 'article') return undefined;
  const claimant = entities.find(({ id }) => id === voice.claimant);
  return `${claimant?.label} ${cues[voice.cue]}`;
}
