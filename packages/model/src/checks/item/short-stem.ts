import { wordsOf, type ItemCheck } from '../check.ts';

/** The most words of a stem. */
const most = 30;

/** Check 13: the stem has at most 30 words. */
export const checkShortStem: ItemCheck = ({ stem }) => {
  const count = wordsOf(stem).length;
  return count > most ? [{ message: `Its stem has ${count} words, at most ${most}` }] : [];
};
