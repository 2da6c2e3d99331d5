import { pluralOf } from '../english/words.ts';

/** Says how many things a file holds: "1 question", "47 questions", "12 dates". */
export const countOf = (count: number, noun: string): string =>
  `${count} ${count === 1 ? noun : pluralOf(noun)}`;
