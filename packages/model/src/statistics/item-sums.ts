import * as z from 'zod/mini';

const count = z.int().check(z.minimum(0));
const sum = z.number().check(z.minimum(0));

/**
 * Sums over the first responses of counted attempts to one item of one revision. All item statistics are computed from
 * them. A pass is a response that is not right and chooses no option.
 */
export const ItemSums = z.strictObject({
  /** First responses, passes included. */
  attempts: count,
  /** Those with score 1. */
  correct: count,
  /** Σ score, partial credit included. */
  score: sum,
  /**
   * Sums over finished attempts with a response to this item and to another one: `x` is the score on this item, `r` the
   * mean score on the other answered items. Readers get different quizzes, so a total would mean little.
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
  /** One entry for each option that was ever chosen, of a choice or a multiple choice. */
  options: z.readonly(
    z.array(
      z.strictObject({
        /** Its position among the options of the item in the bank, from 0. */
        option: count,
        /** First responses that chose it, alone or among others. */
        chosen: count,
        /** Those of them that are counted in `rest`. */
        restAttempts: count,
        /** Σ r over `restAttempts`. */
        rest: sum,
      }),
    ),
  ),
});
export type ItemSums = z.infer<typeof ItemSums>;
