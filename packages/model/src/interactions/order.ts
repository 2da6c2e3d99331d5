import { parseIds, refuse, type Interaction } from './interaction.ts';

/**
 * All option ids, in the order that the reader gives them. The score is the share of pairs that are in the right
 * order, which is (τ + 1) / 2 of Kendall's rank correlation τ without ties (Kendall 1938).
 */
export const order: Interaction<string[]> = {
  parse: (choices, raw) => {
    const parsed = parseIds(choices, raw);
    return parsed.ok && parsed.response.length !== choices.options.length
      ? refuse(`Send all ${choices.options.length} option ids, each once`)
      : parsed;
  },
  accepts: (response) => Array.isArray(response),
  score: (key, response) => {
    const places = response.map((id) => key.indexOf(id));
    const pairs = places.flatMap((place, at) => places.slice(at + 1).map((later) => place < later));
    return pairs.length === 0 ? 1 : pairs.filter(Boolean).length / pairs.length;
  },
};
