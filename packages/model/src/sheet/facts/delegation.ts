import * as z from 'zod';
import { Slug } from '../entity.ts';
import { factBase } from '../fact-base.ts';
import { Time } from '../time.ts';

/**
 * A group sent on a mission. `size` counts the leader too. The slots that `complete` may close are
 * `members`, `destinations` and `primaryObjectives`.
 */
export const Delegation = z
  .strictObject({
    kind: z.literal('delegation'),
    ...factBase,
    sender: Slug,
    orderedBy: Slug.optional(),
    leader: Slug,
    /** The members beside the leader, as far as the article names them. */
    members: z.array(Slug).default([]),
    size: z.int().min(1).optional(),
    destinations: z.array(Slug).min(1),
    departure: Time.optional(),
  })
  .meta({ id: 'Delegation' });
export type Delegation = z.infer<typeof Delegation>;
