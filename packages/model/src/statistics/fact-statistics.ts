import * as z from 'zod/mini';
import { leastReaders } from '../attempt/least-readers.ts';
import type { Item } from '../item/item.ts';
import { correctForChance } from './chance.ts';
import type { ItemSums } from './item-sums.ts';
import { Interval, wilson } from './wilson.ts';

/** How well readers know a fact, over all items whose keys it proves. */
export const FactStatistics = z
  .strictObject({
    id: z.string(),
    /** First responses to those items. */
    attempts: z.int().check(z.minimum(leastReaders)),
    facility: z.number().check(z.minimum(0), z.maximum(1)),
    interval: Interval,
    chanceCorrectedFacility: z.number().check(z.maximum(1)),
  })
  .register(z.globalRegistry, { id: 'FactStatistics' });
export type FactStatistics = z.infer<typeof FactStatistics>;

/** An item with its sums, and the probability that a blind guess is wholly right. */
export interface Measured {
  readonly item: Pick<Item, 'proof'>;
  readonly sums: Pick<ItemSums, 'attempts' | 'correct'>;
  readonly chance: number;
}

function pool(id: string, items: readonly Measured[]): FactStatistics[] {
  const sumOf = (valueOf: (each: Measured) => number): number =>
    items.reduce((sum, each) => sum + valueOf(each), 0);
  const attempts = sumOf(({ sums }) => sums.attempts);
  if (attempts < leastReaders) return [];
  const correct = sumOf(({ sums }) => sums.correct);
  const facility = correct / attempts;
  const chance = sumOf((each) => each.chance * each.sums.attempts) / attempts;
  return [
    {
      id,
      attempts,
      facility,
      interval: wilson(correct, attempts),
      chanceCorrectedFacility: correctForChance(facility, chance),
    },
  ];
}

/**
 * Pools the items of each fact, in the order in which the facts first occur: the share of all first responses that are
 * right, and the chance weighted by responses. Leaves out facts with fewer attempts than `leastReaders`. One reader may
 * answer several items on a fact, so the interval is slightly too narrow.
 */
export function poolFacts(items: readonly Measured[]): FactStatistics[] {
  const byFact = new Map<string, Measured[]>();
  for (const each of items) {
    for (const fact of each.item.proof.facts) {
      byFact.set(fact, [...(byFact.get(fact) ?? []), each]);
    }
  }
  return [...byFact].flatMap(([fact, measured]) => pool(fact, measured));
}
