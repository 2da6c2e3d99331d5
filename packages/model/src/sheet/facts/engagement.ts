import * as z from 'zod';
import { Slug } from '../entity.ts';
import { factBase } from '../fact-base.ts';

/** A planned meeting. */
export const Engagement = z
  .strictObject({
    kind: z.literal('engagement'),
    ...factBase,
    delegations: z.array(Slug).min(1),
    /** What the delegations do, a verb phrase before the counterparts: "address a joint session of". */
    activity: z.string().min(1),
    counterparts: z.array(Slug).min(1),
    forum: Slug.optional(),
  })
  .meta({ id: 'Engagement' });
export type Engagement = z.infer<typeof Engagement>;
