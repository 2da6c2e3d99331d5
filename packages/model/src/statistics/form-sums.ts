import * as z from 'zod/mini';

const count = z.int().check(z.minimum(0));

/** Sums over the counted attempts at one form (a quiz of the same seed and options) that answered it whole. */
export const FormSums = z.strictObject({
  attempts: count,
  /** How many items the form has. */
  items: count,
  /** Σ t, where t is the number of items that an attempt has wholly right. */
  total: count,
  /** Σ t² */
  totalSquared: count,
  /** How many attempts have each item wholly right, by its place in the form. */
  correct: z.readonly(z.array(count)),
});
export type FormSums = z.infer<typeof FormSums>;
