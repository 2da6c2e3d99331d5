import { listIds, refuse, type Interaction } from './interaction.ts';

/** A target id for each option id, which `parse` sorts by option id. The score is the share of right pairs. */
export const match: Interaction<Record<string, string>> = {
  parse: ({ options, targets = [] }, raw) => {
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
      return refuse('Send an object with a target id for each option id');
    }
    const given = new Map<string, unknown>(Object.entries(raw));
    const pairs: [string, string][] = [];
    for (const [id, value] of given) {
      if (!options.some((option) => option.id === id)) {
        return refuse(`No option has this id; send ${listIds(options)}`, id);
      }
      const target = targets.find((each) => each.id === value);
      if (target === undefined) return refuse(`Send the id of one target: ${listIds(targets)}`, id);
      pairs.push([id, target.id]);
    }
    const missing = options.find(({ id }) => !given.has(id));
    return missing === undefined
      ? {
          ok: true,
          response: Object.fromEntries(pairs.toSorted(([a], [b]) => (a < b ? -1 : 1))),
        }
      : refuse('This option has no target yet', missing.id);
  },
  accepts: (response): response is Record<string, string> =>
    typeof response === 'object' && response !== null && !Array.isArray(response),
  score: (key, response) => {
    const ids = Object.keys(key);
    return ids.filter((id) => response[id] === key[id]).length / ids.length;
  },
};
