import type { PublicFactSheet, Score } from '@dateline/model/public';
import { formatNumber } from '$lib/format/format-number.ts';
import { m } from '$lib/paraglide/messages.js';
import { getLocale, getTextDirection } from '$lib/paraglide/runtime.js';
import type { Card, Words } from '../../../../card/card.ts';

/** Words of ours, in the language of the address. */
const say = (text: string): Words => ({
  text,
  language: getLocale(),
  direction: getTextDirection(),
});

/** What the card of an article shows, named word by word: nothing else of the article goes there. */
export function cardOf(
  { headline, language, direction }: Pick<PublicFactSheet, 'headline' | 'language' | 'direction'>,
  score: Score | undefined,
): Card {
  return {
    headline: { text: headline, language, direction },
    tagline: say(m.card_tagline()),
    ...(score && {
      score: say(m.card_score({ points: formatNumber(score.points), of: formatNumber(score.of) })),
    }),
  };
}
