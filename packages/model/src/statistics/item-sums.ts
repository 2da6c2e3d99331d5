import * as z from 'zod/mini';

const count = z.int().check(z.minimum(0));
const sum = z.number().check(z.minimum(0));

/**
 * Sums over the first responses of counted attempts to one item of one revision; every response adds to them once, and
 * nothing that is told of an item needs more. A pass is a response that is not right and has chosen nothing.
 */
export const ItemSums = z.strictObject({
  /** First responses, passes too. */
  attempts: count,
  /** Those that were wholly right: of score 1. */
  correct: count,
  /** Σ score, partial credit included. */
  score: sum,
  /**
   * Over finished attempts in which this item and another one have a response: `x` is the score on this item, `r` the
   * mean score on the other items that have one. Readers get different quizzes, so that a total would mean little.
   */
  rest: z.strictObject({
    attempts: count,
    /** Σ x */
    x: sum,
    /** Σ x² */
    xx: sum,
    /** Σ r */
    r: sum,
    /** Σ r² */
    rr: sum,
    /** Σ x·r */
    xr: sum,
  }),
  /** One entry an option that was chosen, of a choice or a multiple choice; an option without one was never chosen. */
  options: z.readonly(
    z.array(
      z.strictObject({
        /** Its place among the options of the item in the bank, from 0. */
        option: count,
        /** First responses that chose it, alone or among others. */
        chosen: count,
        /** Those of them that `rest` counts. */
        restAttempts: count,
        /** Σ r over those. */
        rest: sum,
      }),
    ),
  ),
});
export type ItemSums = z.infer<typeof ItemSums>;
