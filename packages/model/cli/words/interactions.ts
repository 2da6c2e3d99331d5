import type { InteractionName } from '../../src/attempt/public-item.ts';

/** How an item is answered, in words. */
export const interactionWords: Readonly<Record<InteractionName, string>> = {
  choice: 'choice',
  multipleChoice: 'multiple choice',
  order: 'order',
  match: 'match',
  number: 'number',
  date: 'date',
};
