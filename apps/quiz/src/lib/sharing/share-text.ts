import type { Score, Verdict } from '@dateline/model/public';
import { m } from '$lib/paraglide/messages.js';
import { formatRow } from '$lib/answers/outcome-signs.ts';
import { scoreBand } from './score-band.ts';
import { formatHalvesOf } from '$lib/format/points.ts';
import { beginningOf, shortHeadlineOf, type Headlines } from '$lib/quiz/short-headline.ts';

/** The most characters of a message with a short address. */
const longest = 140;

const lengthOf = (text: string): number => Array.from(text).length;

/**
 * Formats a message to a friend: the topic, the points in halves, a row of signs, and the address. If the address leaves little
 * room, first the name of the product is left out, then the invitation is shorter, and then the topic is cut; its first word stays.
 */
export function formatShareText(
  headlines: Headlines,
  score: Score,
  verdicts: readonly Verdict['verdict'][],
  link: string,
): string {
  const topic = shortHeadlineOf(headlines);
  const numbers = { ...formatHalvesOf(score), band: scoreBand(score) };
  const textWith = (words: string): string => [words, formatRow(verdicts), link].join('\n');
  const briefly = (headline: string) =>
    textWith(m.result_share_text_brief({ ...numbers, headline }));
  const fits = (text: string): boolean => lengthOf(text) <= longest;
  const uncut = [m.result_share_topic({ headline: topic }), topic].map((headline) =>
    textWith(m.result_share_text({ ...numbers, headline })),
  );
  return uncut.find(fits) ?? briefly(beginningOf(topic, (part) => fits(briefly(part))));
}
