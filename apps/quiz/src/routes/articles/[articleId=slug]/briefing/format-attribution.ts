import type { PublicFact } from '@dateline/model/public';
import { formatEvidence } from '$lib/answers/format-evidence.ts';
import { m } from '$lib/paraglide/messages.js';
import type { NameOf } from './sheet-view.ts';
import { markSheetText } from './marked-text.ts';

const cues = {
  says: m.briefing_says,
  describes: m.briefing_describes,
  attributes: m.briefing_attributes,
};

/** Formats who says a fact and in which paragraph, with the name marked: "Pakistan described it this way, paragraph 4". */
export function formatAttribution(
  { voice, evidence }: Pick<PublicFact, 'voice' | 'evidence'>,
  nameOf: NameOf,
): string {
  const where = formatEvidence(evidence);
  return voice.type === 'article'
    ? m.briefing_article_says({ where })
    : cues[voice.cue]({ name: markSheetText(nameOf(voice.claimant)), where });
}
