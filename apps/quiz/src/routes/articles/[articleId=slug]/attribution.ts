import type { PublicFact } from '@dateline/model/public';
import { formatEvidence } from '$lib/evidence.ts';
import type { NameOf } from './sheet-view.ts';

const cues = { says: 'says so', describes: 'describes it so', attributes: 'attributes it so' };

/** Who says a fact and where the article has it: "Pakistan describes it so, paragraph 4". */
export function attributionOf(
  { voice, evidence }: Pick<PublicFact, 'voice' | 'evidence'>,
  nameOf: NameOf,
): string {
  const speaker =
    voice.type === 'article' ? 'The article' : `${nameOf(voice.claimant)} ${cues[voice.cue]}`;
  return `${speaker}, ${formatEvidence(evidence)}`;
}
