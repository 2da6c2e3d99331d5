import { parseIds, refuse, type Interaction } from './interaction.ts';

/**
 * A list of option ids, which `parse` sorts. The score is right minus wrong options as a share of the
 * keys, and at least 0, so that choosing all options scores low: QTI 3's `map_response` with +1 for each key, -1 for each
 * distractor and a lower bound of 0, divided by the number of keys.
 */
export const multipleChoice: Interaction<string[]> = {
  parse: (choices, raw) => {
    const parsed = parseIds(choices, raw);
    if (!parsed.ok) return parsed;
    return parsed.response.length === 0
      ? refuse('Choose at least one option, or send null to pass')
      : { ok: true, response: parsed.response.toSorted() };
  },
  accepts: (response) => Array.isArray(response),
  score: (key, response) => {
    const right = response.filter((id) => key.includes(id)).length;
    return Math.max(0, (right - (response.length - right)) / key.length);
  },
};
