import type { FactSheet } from './fact-sheet.ts';
import type { Fact } from './fact.ts';

const cues = { says: 'says so', describes: 'describes it so', attributes: 'attributes it so' };

/** Formats who an attributed fact comes from: "India says so"; undefined for a fact in the article's own voice. */
export function formatClaimant({ entities }: FactSheet, { voice }: Fact): string | undefined {
  if (voice.type === 'article') return undefined;
  const claimant = entities.find(({ id }) => id === voice.claimant);
  return `${claimant?.label} ${cues[voice.cue]}`;
}
