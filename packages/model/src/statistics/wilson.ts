import * as z from 'zod/mini';

const share = z.number().check(z.minimum(0), z.maximum(1));

/** A 95% confidence interval of a share. */
export const Interval = z
  .strictObject({ low: share, high: share })
  .register(z.globalRegistry, { id: 'Interval' });
export type Interval = z.infer<typeof Interval>;

/** The 0.975 quantile of the normal distribution. */
export const z95 = 1.959963984540054;

/**
 * The 95% score interval of a share of `attempts` (Wilson 1927), which stays between 0 and 1 and is also valid for few
 * attempts: (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n). From 0 to 1 if there are no attempts.
 */
export function wilson(correct: number, attempts: number): Interval {
  if (attempts === 0) return { low: 0, high: 1 };
  const p = correct / attempts;
  const zz = z95 ** 2 / attempts;
  const centre = p + zz / 2;
  const reach = z95 * Math.sqrt((p * (1 - p)) / attempts + zz / (4 * attempts));
  // If none or all are right, rounding would only blur the exact bound.
  return {
    low: correct === 0 ? 0 : Math.max(0, (centre - reach) / (1 + zz)),
    high: correct === attempts ? 1 : Math.min(1, (centre + reach) / (1 + zz)),
  };
}
