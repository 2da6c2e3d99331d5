import type { DeckFact } from '$lib/deck/deck-fact.ts';

/**
 * How many options a reader chooses on a card: as many as the answer has. 0 if the answer is typed, an order or pairs, which a
 * card only asks to remember.
 */
export const countToPick = ({
  answer,
  options,
  ordered,
}: Pick<DeckFact, 'answer' | 'options' | 'ordered'>): number =>
  !ordered && answer.every((line) => options.includes(line)) ? answer.length : 0;

/** Adds or removes an option of several, in the order of choosing. */
export const togglePick = (picks: readonly string[], option: string): readonly string[] =>
  picks.includes(option) ? picks.filter((pick) => pick !== option) : [...picks, option];

/** Whether the chosen options are the answer. */
export const isRight = (picks: readonly string[], answer: readonly string[]): boolean =>
  picks.length === answer.length && answer.every((line) => picks.includes(line));
