import * as z from 'zod/mini';
import { Slug } from '../entity.ts';
import { factBase } from '../fact-base.ts';

/** What delegations are sent to achieve. */
export const Objective = z
  .strictObject({
    kind: z.literal('objective'),
    ...factBase,
    delegations: z.array(Slug).check(z.minLength(1)),
    /** A verb phrase that follows "to": "press for dialogue". */
    aim: z.string().check(z.minLength(1)),
    rank: z.enum(['primary', 'further']),
    /** The agreement that the aim is about. */
    agreement: z.optional(Slug),
  })
  .register(z.globalRegistry, { id: 'Objective' });
export type Objective = z.infer<typeof Objective>;
