import { findAskedYear } from '../attempt/asked-year.ts';
import type { Response } from '../attempt/response.ts';
import type { Verdict } from '../attempt/views.ts';
import type { ServedItem } from '../assemble/served-item.ts';
import { choice } from '../interactions/choice.ts';
import { date } from '../interactions/date.ts';
import type { Interaction, Parsed } from '../interactions/interaction.ts';
import { match } from '../interactions/match.ts';
import { multipleChoice } from '../interactions/multiple-choice.ts';
import { number } from '../interactions/number.ts';
import { order } from '../interactions/order.ts';
import { formatFeedback } from './feedback.ts';

/**
 * Reads a response to an item into its canonical form; null is a pass. A date without its year is read by the
 * year that the stem asks about. Refuses a malformed response with the path of the fault.
 */
export function parseResponse(item: ServedItem, raw: unknown): Parsed<Response> {
  if (raw === null) return { ok: true, response: null };
  switch (item.interaction) {
    case 'choice':
      return choice.parse(item, raw);
    case 'multipleChoice':
      return multipleChoice.parse(item, raw);
    case 'order':
      return order.parse(item, raw);
    case 'match':
      return match.parse(item, raw);
    case 'number':
      return number.parse(item, raw);
    case 'date':
      return date.parse({ ...item, year: findAskedYear(item.stem) }, raw);
  }
}

function scoreBy<Answer extends Response>(
  { accepts, score }: Interaction<Answer>,
  { number: at, interaction }: ServedItem,
  key: Answer,
  response: Response,
): number {
  if (accepts(response)) return score(key, response);
  throw new TypeError(`Cannot grade item ${at}: this is not a parsed response to ${interaction}`);
}

/** The score of a parsed response, from 0 to 1; undefined for a pass. */
function scoreResponse(item: ServedItem, response: Response): number | undefined {
  if (response === null) return undefined;
  switch (item.interaction) {
    case 'choice':
      return scoreBy(choice, item, item.key, response);
    case 'multipleChoice':
      return scoreBy(multipleChoice, item, item.key, response);
    case 'order':
      return scoreBy(order, item, item.key, response);
    case 'match':
      return scoreBy(match, item, item.key, response);
    case 'number':
      return scoreBy(number, item, item.key, response);
    case 'date':
      return scoreBy(date, item, item.key, response);
  }
}

const nameVerdict = (score: number | undefined): Verdict['verdict'] => {
  if (score === undefined) return 'passed';
  if (score === 1) return 'correct';
  return score > 0 ? 'partial' : 'wrong';
};

/** Grades what `parseResponse` returned, without parsing it again. Throws TypeError for a response of another interaction. */
export function gradeResponse(item: ServedItem, response: Response): Verdict {
  const score = scoreResponse(item, response);
  return {
    number: item.number,
    verdict: nameVerdict(score),
    score: score ?? 0,
    key: item.key,
    feedback: formatFeedback(item, response),
    evidence: item.evidence,
    facts: [...new Set(item.asks.map((slot) => slot.replace(/#.*/s, '')))],
  };
}
