import { listScores } from '../../candidates/numbers/read-scores.ts';
import { quoteAll } from './reading.ts';
import type { Stated } from './stated-in-fact.ts';

/** In which words evidence gives a score. */
export const scoreWords =
  '"4–2", "four goals to two", "523 votes to 46" or "523 in favour, 46 against"';

/** Says what the sheet has and what the evidence has instead of a score; undefined if they agree, from whichever side. */
export function compareScore(
  { score: [first, second] }: Extract<Stated, { type: 'score' }>,
  text: string,
): string | undefined {
  const found = listScores(text).map((score) => score.join('–'));
  if ([`${first}–${second}`, `${second}–${first}`].some((score) => found.includes(score))) {
    return undefined;
  }
  return `the sheet has ${first}–${second}; the evidence has these scores: ${quoteAll(found)}`;
}
