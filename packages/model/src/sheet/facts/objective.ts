import * as z from 'zod/mini';
import { Slug } from '../entity.ts';
import { factBase } from '../fact-base.ts';

/** What delegations are sent to achieve, or what an undertaking such as a flight or a summit is for. */
export const Objective = z
  .strictObject({
    kind: z.literal('objective'),
    ...factBase,
    /** Whose aim it is: delegations, or else the undertaking. */
    delegations: z._default(z.array(Slug), []),
    /** The event that serves the aim, where no delegation is sent. */
    undertaking: z.optional(Slug),
    /** A verb phrase that follows "to": "press for dialogue". */
    aim: z.string().check(z.minLength(1), z.maxLength(200)),
    rank: z.enum(['primary', 'further']),
    /** The agreement that the aim is about. */
    agreement: z.optional(Slug),
  })
  .register(z.globalRegistry, { id: 'Objective' });
export type Objective = z.infer<typeof Objective>;
