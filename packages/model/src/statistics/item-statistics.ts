import * as z from 'zod/mini';
import { leastReaders } from '../attempt/least-readers.ts';
import { correctForChance } from './chance.ts';
import { correlate } from './correlation.ts';
import { CorrelationInterval, fisher } from './fisher.ts';
import type { ItemSums } from './item-sums.ts';
import { Interval, wilson } from './wilson.ts';

const share = z.number().check(z.minimum(0), z.maximum(1));

/** How readers did on an item. */
export const ItemStatistics = z
  .strictObject({
    attempts: z.int().check(z.minimum(leastReaders)),
    /** The share of first responses that are wholly right; a pass is not right. */
    facility: share,
    interval: Interval,
    /** The probability that a blind guess is wholly right. */
    chance: share,
    /** The share that knew it, if all others guessed blindly; below 0 if fewer were right than by guessing. */
    chanceCorrectedFacility: z.number().check(z.maximum(1)),
    /** Mean score, partial credit included. */
    meanScore: share,
    /** The correlation of the score with the score on the rest of the quiz, from -1 to 1; null if too little is known. */
    discrimination: z.nullable(z.number().check(z.minimum(-1), z.maximum(1))),
    discriminationInterval: z.nullable(CorrelationInterval),
    /** Warnings to editors. At most one item in forty gets each of them by chance. */
    flags: z.array(z.enum(['negative-discrimination', 'below-chance'])),
  })
  .register(z.globalRegistry, { id: 'ItemStatistics' });
export type ItemStatistics = z.infer<typeof ItemStatistics>;

/**
 * The corrected item-rest correlation (Henrysson 1963): the rest does not include the item, which would correlate with
 * itself. The rest is not a total but the mean of the other answered items, because readers get different quizzes. Null
 * for fewer attempts than `leastReaders`, or if either score does not vary.
 */
function discriminate({ rest: { attempts, x, xx, r, rr, xr } }: ItemSums): number | null {
  return attempts < leastReaders ? null : correlate({ n: attempts, x, y: r, xx, yy: rr, xy: xr });
}

/**
 * Flags an item that an editor has to look at, because readers who do well elsewhere do worse on it, or fewer are right than
 * by guessing. The whole 95% interval has to say so, since the figures themselves stray that far with few attempts.
 */
function listFlags(
  { high: mostRight }: Interval,
  discrimination: CorrelationInterval | null,
  chance: number,
): ItemStatistics['flags'] {
  return [
    ...(discrimination !== null && discrimination.high < 0
      ? (['negative-discrimination'] as const)
      : []),
    ...(mostRight < chance ? (['below-chance'] as const) : []),
  ];
}

/** Computes the statistics of an item from its sums; undefined for fewer attempts than `leastReaders`. */
export function describeItem(sums: ItemSums, chance: number): ItemStatistics | undefined {
  const { attempts, correct, score, rest } = sums;
  if (attempts < leastReaders) return undefined;
  const facility = correct / attempts;
  const interval = wilson(correct, attempts);
  const discrimination = discriminate(sums);
  const discriminationInterval =
    discrimination === null ? null : fisher(discrimination, rest.attempts);
  return {
    attempts,
    facility,
    interval,
    chance,
    chanceCorrectedFacility: correctForChance(facility, chance),
    // Rounding can make a sum of thirds slightly larger than the count.
    meanScore: Math.min(1, score / attempts),
    discrimination,
    discriminationInterval,
    flags: listFlags(interval, discriminationInterval, chance),
  };
}
