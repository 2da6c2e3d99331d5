import type { PublicFactSheet } from '@dateline/model/public';
import { m } from '$lib/paraglide/messages.js';
import { formatHalvesOf } from '$lib/format/points.ts';
import { getLocale, getTextDirection } from '$lib/paraglide/runtime.js';
import type { CardScore } from './read-score.ts';
import type { ShareCard, ShareCardText } from '../../../../card/share-card.ts';

/** Text of the interface, in the language of the URL. */
const interfaceText = (text: string): ShareCardText => ({
  text,
  language: getLocale(),
  direction: getTextDirection(),
});

/** Builds the share card of an article. It lists each field by name, so nothing else of the article gets in. */
export function buildShareCard(
  {
    headline,
    shortHeadline = headline,
    language,
    direction,
  }: Pick<PublicFactSheet, 'headline' | 'shortHeadline' | 'language' | 'direction'>,
  score: CardScore | undefined,
): ShareCard {
  return {
    headline: { text: shortHeadline, language, direction },
    tagline: interfaceText(m.card_tagline()),
    ...(score && {
      score: interfaceText(m.card_score(formatHalvesOf(score))),
      ...(score.outcomes && { outcomes: score.outcomes }),
    }),
  };
}
