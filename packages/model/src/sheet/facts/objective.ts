import * as z from 'zod/mini';
import { Slug } from '../entity.ts';
import { factBase } from '../fact-base.ts';

/** An aim of delegations, or of an undertaking such as a flight or a summit. */
export const Objective = z
  .strictObject({
    kind: z.literal('objective'),
    ...factBase,
    /** The delegations that have the aim; empty if an undertaking has it. */
    delegations: z._default(z.array(Slug), []),
    /** The event that serves the aim, if no delegation has it. */
    undertaking: z.optional(Slug),
    /** A verb phrase that follows "to": "press for dialogue". */
    aim: z.string().check(z.minLength(1), z.maxLength(200)),
    rank: z.enum(['primary', 'further']),
    /** The agreement that the aim is about. */
    agreement: z.optional(Slug),
  })
  .register(z.globalRegistry, { id: 'Objective' });
export type Objective = z.infer<typeof Objective>;
