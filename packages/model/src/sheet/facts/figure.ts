import * as z from 'zod/mini';
import { factBase } from '../fact-base.ts';

/** A number. Both "How many `unit` `of`?" and "`value` `unit` `of`." have to be good English. */
export const Figure = z
  .strictObject({
    kind: z.literal('figure'),
    ...factBase,
    /** The predicate after the unit: "were killed in the attack". */
    of: z.string().check(z.minLength(1), z.maxLength(200)),
    value: z.number(),
    /** What is counted, in the plural: "people". */
    unit: z.string().check(z.minLength(1), z.maxLength(200)),
    precision: z.enum(['exact', 'atLeast', 'about']),
  })
  .register(z.globalRegistry, { id: 'Figure' });
export type Figure = z.infer<typeof Figure>;
