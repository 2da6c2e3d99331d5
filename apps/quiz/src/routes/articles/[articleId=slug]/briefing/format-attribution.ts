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

/** Begins a line with a capital: "the Kremlin described it this way". The first character may mark a name. */
const capitalize = (line: string): string =>
  line.replace(/^[^\p{L}\p{N}]*\p{L}/u, (start) => start.toUpperCase());

/**
 * Formats who says a fact and in which paragraph, with the name marked: "The Kremlin described it this way, paragraph 4".
 * `phraseOf` gives names as they stand inside a sentence.
 */
export function formatAttribution(
  { voice, evidence }: Pick<PublicFact, 'voice' | 'evidence'>,
  phraseOf: NameOf,
): string {
  const where = formatEvidence(evidence);
  return voice.type === 'article'
    ? m.briefing_article_says({ where })
    : capitalize(cues[voice.cue]({ name: markSheetText(phraseOf(voice.claimant)), where }));
}

/** Formats only where the article says a fact, below a heading that names who says it: "Paragraph 4". */
export const formatWhere = ({ evidence }: Pick<PublicFact, 'evidence'>): string =>
  capitalize(formatEvidence(evidence));
