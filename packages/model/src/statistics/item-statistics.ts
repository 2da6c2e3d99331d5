import * as z from 'zod/mini';
import { leastCell } from '../attempt/shapes.ts';
import { correctForChance } from './chance.ts';
import { correlate } from './correlation.ts';
import type { ItemSums } from './item-sums.ts';
import { Interval, wilson } from './wilson.ts';

const share = z.number().check(z.minimum(0), z.maximum(1));

/** How an item went with its readers. */
export const ItemStatistics = z
  .strictObject({
    attempts: z.int().check(z.minimum(leastCell)),
    /** The share of first responses that are wholly right; a pass is not right. */
    facility: share,
    interval: Interval,
    /** How likely a blind guess is wholly right. */
    chance: share,
    /** The share that knew it, if all others guessed blindly; below 0 where fewer were right than guesses would be. */
    chanceCorrectedFacility: z.number().check(z.maximum(1)),
    /** Mean score, partial credit included. */
    meanScore: share,
    /** How the score goes with the score on the rest of the quiz, from -1 to 1; null where too little is known. */
    discrimination: z.nullable(z.number().check(z.minimum(-1), z.maximum(1))),
    flags: z.array(z.enum(['negative-discrimination', 'below-chance'])),
  })
  .register(z.globalRegistry, { id: 'ItemStatistics' });
export type ItemStatistics = z.infer<typeof ItemStatistics>;

/**
 * The corrected item-rest correlation (Henrysson 1963): the item itself is left out of what it is compared with, or it would
 * go with itself. The rest is not a total but the mean of the other items that were answered, because readers get
 * different quizzes. Null under the least cell, or where either does not vary.
 */
function discriminate({ rest: { attempts, x, xx, r, rr, xr } }: ItemSums): number | null {
  return attempts < leastCell ? null : correlate({ n: attempts, x, y: r, xx, yy: rr, xy: xr });
}

/**
 * Turns the sums of an item into figures; undefined under the least cell. Its flags ask an editor to look at the item:
 * readers who do well elsewhere do worse on it, or fewer are right than blind guesses would be; the interval says how far chance may be the cause.
 */
export function describeItem(sums: ItemSums, chance: number): ItemStatistics | undefined {
  const { attempts, correct, score } = sums;
  if (attempts < leastCell) return undefined;
  const facility = correct / attempts;
  const interval = wilson(correct, attempts);
  const discrimination = discriminate(sums);
  return {
    attempts,
    facility,
    interval,
    chance,
    chanceCorrectedFacility: correctForChance(facility, chance),
    // A sum of thirds may end a bit above the count.
    meanScore: Math.min(1, score / attempts),
    discrimination,
    flags: [
      ...(discrimination !== null && discrimination < 0
        ? (['negative-discrimination'] as const)
        : []),
      ...(facility < chance ? (['below-chance'] as const) : []),
    ],
  };
}
