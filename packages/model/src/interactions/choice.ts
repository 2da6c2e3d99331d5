import { listIds, refuse, type Interaction } from './interaction.ts';

/** One option id. Right is 1, wrong is 0. */
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
