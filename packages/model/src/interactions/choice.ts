import { listIds, refuse, type Interaction } from './interaction.ts';

/** One option id. The score is 1 if right, 0 if wrong. */
export const choice: Interaction<string> = {
  parse: ({ options }, raw) => {
    const option = options.find(({ id }) => id === raw);
    return option === undefined
      ? refuse(`Send the id of one option: ${listIds(options)}`)
      : { ok: true, response: option.id };
  },
  accepts: (response) => typeof response === 'string',
  score: (key, response) => (response === key ? 1 : 0),
};
