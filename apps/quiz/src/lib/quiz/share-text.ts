import { m } from '$lib/paraglide/messages.js';
import { formatRow } from './outcome-signs.ts';
import type { Score, Verdict } from '@dateline/model/public';
import { formatHalvesOf, scoreBand } from './score-band.ts';

/** The most characters of a message with a short address. */
const longest = 140;

const lengthOf = (text: string): number => Array.from(text).length;

/** Returns the words of a headline from its beginning that a text has room for, at least one, with an ellipsis if words are cut. */
function beginningOf(headline: string, fits: (part: string) => boolean): string {
  if (fits(headline)) return headline;
  const words = headline.split(/\s+/u);
  const parts = words.map((_, index) => {
    const part = words.slice(0, words.length - 1 - index).join(' ');
    return `${part.replace(/[\p{Punctuation}\s]+$/u, '')}…`;
  });
  return parts.find((part) => part !== '…' && fits(part)) ?? `${words[0] ?? ''}…`;
}

/**
 * Formats a message to a friend: the topic, the points in halves, a row of signs, and the address. The headline is cut to
 * keep the message short; its first word stays, however long the address is.
 */
export function formatShareText(
  headline: string,
  score: Score,
  verdicts: readonly Verdict['verdict'][],
  link: string,
): string {
  const numbers = formatHalvesOf(score);
  const textWith = (part: string): string =>
    [
      m.result_share_text({ ...numbers, headline: part, band: scoreBand(score) }),
      formatRow(verdicts),
      link,
    ].join('\n');
  return textWith(beginningOf(headline, (part) => lengthOf(textWith(part)) <= longest));
}
