import { parseIds, refuse, type Interaction } from './interaction.ts';

/**
 * A list of option ids in any order. Right minus wrong, as a share of the keys, never below zero, so
 * that choosing everything is worth nothing: QTI 3's `map_response` with +1 for each key, -1 for each
 * distractor and a lower bound of 0, divided by the number of keys.
 */
export const multipleChoice: Interaction<string[]> = {
  parse: (choices, raw) => {
    const parsed = parseIds(choices, raw);
    return parsed.ok && parsed.response.length === 0
      ? refuse('Choose at least one option, or send null to pass')
      : parsed;
  },
  score: (key, response) => {
    const right = response.filter((id) => key.includes(id)).length;
    return Math.max(0, (right - (response.length - right)) / key.length);
  },
};
