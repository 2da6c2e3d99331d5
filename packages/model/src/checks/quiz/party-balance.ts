import type { QuizCheck } from '../check.ts';

/** Check 22: the numbers of claim items of the parties differ by at most one; `parties` are all parties of the bank. */
export const checkPartyBalance =
  (parties: readonly string[]): QuizCheck =>
  (items) => {
    const counts = parties.map((party) => items.filter((item) => item.party === party).length);
    return Math.max(...counts) - Math.min(...counts) > 1
      ? [{ message: `The parties have ${counts.join(' and ')} claim items` }]
      : [];
  };
