import * as z from 'zod/mini';
import { Slug } from '../entity.ts';
import { factBase } from '../fact-base.ts';

/** A planned meeting. */
export const Engagement = z
  .strictObject({
    kind: z.literal('engagement'),
    ...factBase,
    delegations: z.array(Slug).check(z.minLength(1)),
    /** What the delegations do, a verb phrase before the counterparts: "address a joint session of". */
    activity: z.string().check(z.minLength(1), z.maxLength(200)),
    counterparts: z.array(Slug).check(z.minLength(1)),
    forum: z.optional(Slug),
  })
  .register(z.globalRegistry, { id: 'Engagement' });
export type Engagement = z.infer<typeof Engagement>;
