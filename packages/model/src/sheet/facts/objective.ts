import * as z from 'zod';
import { Slug } from '../entity.ts';
import { factBase } from '../fact-base.ts';

/** What delegations are sent to achieve. */
export const Objective = z
  .strictObject({
    kind: z.literal('objective'),
    ...factBase,
    delegations: z.array(Slug).min(1),
    /** A verb phrase that follows "to": "press for dialogue". */
    aim: z.string().min(1),
    rank: z.enum(['primary', 'further']),
    /** The agreement that the aim is about. */
    agreement: Slug.optional(),
  })
  .meta({ id: 'Objective' });
export type Objective = z.infer<typeof Objective>;
