import type { Response } from '../attempt/shapes.ts';
import type { Verdict } from '../attempt/views.ts';
import type { ServedItem } from '../assemble/served-item.ts';
import { choice } from '../interactions/choice.ts';
import { date } from '../interactions/date.ts';
import type { Interaction, Parsed } from '../interactions/interaction.ts';
import { match } from '../interactions/match.ts';
import { multipleChoice } from '../interactions/multiple-choice.ts';
import { number } from '../interactions/number.ts';
import { order } from '../interactions/order.ts';
import { explain } from './explain.ts';

/** A response of the right form with what it is worth; a pass has no score. */
type Graded = Parsed<Response> & { readonly score?: number };

function run<Answer extends Response>(
  { parse, score }: Interaction<Answer>,
  item: ServedItem,
  key: Answer,
  raw: unknown,
): Graded {
  const parsed = parse(item, raw);
  return parsed.ok ? { ...parsed, score: score(key, parsed.response) } : parsed;
}

/** One line an interaction. */
function gradeRaw(item: ServedItem, raw: unknown): Graded {
  if (raw === null) return { ok: true, response: null };
  switch (item.interaction) {
    case 'choice':
      return run(choice, item, item.key, raw);
    case 'multipleChoice':
      return run(multipleChoice, item, item.key, raw);
    case 'order':
      return run(order, item, item.key, raw);
    case 'match':
      return run(match, item, item.key, raw);
    case 'number':
      return run(number, item, item.key, raw);
    case 'date':
      return run(date, item, item.key, raw);
  }
}

/** Reads a response to an item; one of the wrong form is refused with the path of the fault. */
export function parseResponse(item: ServedItem, raw: unknown): Parsed<Response> {
  const graded = gradeRaw(item, raw);
  return graded.ok ? { ok: true, response: graded.response } : graded;
}

const nameVerdict = (score: number | undefined): Verdict['verdict'] => {
  if (score === undefined) return 'passed';
  if (score === 1) return 'correct';
  return score > 0 ? 'partial' : 'wrong';
};

/** Judges a parsed response. Throws TypeError for one that `parseResponse` would have refused. */
export function gradeResponse(item: ServedItem, response: Response): Verdict {
  const graded = gradeRaw(item, response);
  if (!graded.ok) throw new TypeError(`Cannot grade item ${item.number}: ${graded.message}`);
  return {
    number: item.number,
    verdict: nameVerdict(graded.score),
    score: graded.score ?? 0,
    key: item.key,
    feedback: explain(item, response),
    evidence: item.evidence,
  };
}
