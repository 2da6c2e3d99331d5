import * as z from 'zod/mini';
import { z95 } from './wilson.ts';

const correlation = z.number().check(z.minimum(-1), z.maximum(1));

/** A 95% confidence interval of a correlation. */
export const CorrelationInterval = z
  .strictObject({ low: correlation, high: correlation })
  .register(z.globalRegistry, { id: 'CorrelationInterval' });
export type CorrelationInterval = z.infer<typeof CorrelationInterval>;

/**
 * The 95% interval of a correlation `r` of `n` pairs, by the transformation of Fisher 1921 (On the "probable error" of a
 * coefficient of correlation deduced from a small sample, Metron 1): tanh(artanh r ± z/√(n − 3)). From −1 to 1 for
 * fewer than four pairs. It assumes two normal variables; `item-flags.test.ts` shows how far it holds for scores.
 */
export function fisher(r: number, n: number): CorrelationInterval {
  if (n < 4) return { low: -1, high: 1 };
  const reach = z95 / Math.sqrt(n - 3);
  return { low: Math.tanh(Math.atanh(r) - reach), high: Math.tanh(Math.atanh(r) + reach) };
}
