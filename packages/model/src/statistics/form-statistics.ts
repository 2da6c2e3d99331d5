import * as z from 'zod/mini';
import { leastReaders } from '../attempt/least-readers.ts';

const count = z.int().check(z.minimum(0));

/** Sums over the counted attempts at one form that answered all its items. A form is a quiz that has every item on its topics. */
export const FormSums = z.strictObject({
  attempts: count,
  /** How many items the form has. */
  items: count,
  /** Σ t, where t is the number of items that an attempt has wholly right. */
  total: count,
  /** Σ t² */
  totalSquared: count,
  /** How many attempts have each item wholly right, by the item's place in the order of ids. */
  correct: z.readonly(z.array(count)),
});
export type FormSums = z.infer<typeof FormSums>;

/** How readers who answered all items of a form did. */
export const FormStatistics = z
  .strictObject({
    attempts: z.int().check(z.minimum(leastReaders)),
    items: z.int().check(z.minimum(1)),
    /** Reliability, at most 1; null for a single item, or if all have the same number right. */
    kr20: z.nullable(z.number().check(z.maximum(1))),
  })
  .register(z.globalRegistry, { id: 'FormStatistics' });
export type FormStatistics = z.infer<typeof FormStatistics>;

/**
 * Formula 20 of Kuder & Richardson 1937: k/(k − 1) · (1 − Σpq/σ²), where p is the share that has an item right, q is 1 − p, and
 * σ² is the population variance of the number right, divided by n and not by n − 1, like pq.
 */
function kr20({ attempts: n, items: k, total, totalSquared, correct }: FormSums): number | null {
  const variance = (n * totalSquared - total ** 2) / n ** 2;
  if (k < 2 || variance <= 0) return null;
  const withinItems = correct.reduce((sum, right) => sum + (right * (n - right)) / n ** 2, 0);
  return Math.min(1, (k / (k - 1)) * (1 - withinItems / variance));
}

/** Computes the statistics of a form from its sums; undefined for fewer attempts than `leastReaders`. */
export function describeForm(sums: FormSums): FormStatistics | undefined {
  const { attempts, items } = sums;
  return attempts < leastReaders ? undefined : { attempts, items, kr20: kr20(sums) };
}
