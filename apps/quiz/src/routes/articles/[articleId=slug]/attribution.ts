import type { PublicFact } from '@dateline/model/public';
import { formatEvidence } from '$lib/evidence.ts';
import { m } from '$lib/paraglide/messages.js';
import type { MessagePart } from '$lib/paraglide/runtime.js';
import type { NameOf } from './sheet-view.ts';

const cues = {
  says: m.briefing_says,
  describes: m.briefing_describes,
  attributes: m.briefing_attributes,
};

/** Who says a fact and where the article has it, in parts: "Pakistan describes it so, paragraph 4". */
export function attributionOf(
  { voice, evidence }: Pick<PublicFact, 'voice' | 'evidence'>,
  nameOf: NameOf,
): MessagePart[] {
  const where = formatEvidence(evidence);
  return voice.type === 'article'
    ? [{ type: 'text', value: m.briefing_article_says({ where }) }]
    : cues[voice.cue].parts({ name: nameOf(voice.claimant), where });
}
