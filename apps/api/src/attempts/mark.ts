import type { Bank, Response, ServedItem, Verdict } from '@dateline/model';
import type { Mark } from '../statistics/event.ts';

/** The ids of the options that a response chooses; empty for interactions that order, match or type. */
function chosenIds({ interaction }: ServedItem, response: Response): readonly string[] {
  if (interaction === 'choice' && typeof response === 'string') return [response];
  return interaction === 'multipleChoice' && Array.isArray(response) ? response : [];
}

/** What statistics store of a response. Options are given by their places in the bank, which no attempt shuffles. */
export function markResponse(
  { items }: Bank,
  served: ServedItem,
  response: Response,
  { verdict, score }: Verdict,
): Mark {
  const places = items.find(({ id }) => id === served.id)?.options.map(({ label }) => label) ?? [];
  const labels = new Map(served.options.map(({ id, label }) => [id, label]));
  return {
    item: served.id,
    correct: verdict === 'correct',
    score: Math.round(score * 1000),
    options: chosenIds(served, response).map((id) => places.indexOf(labels.get(id) ?? '')),
  };
}
