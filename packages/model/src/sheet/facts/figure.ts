import * as z from 'zod';
import { factBase } from '../fact-base.ts';

/** A number. "How many `unit` `of`?" and "`value` `unit` `of`." both read well. */
export const Figure = z
  .strictObject({
    kind: z.literal('figure'),
    ...factBase,
    /** The predicate after the unit: "were killed in the attack". */
    of: z.string().min(1),
    value: z.number(),
    /** What is counted, in the plural: "people". */
    unit: z.string().min(1),
    precision: z.enum(['exact', 'atLeast', 'about']),
  })
  .meta({ id: 'Figure' });
export type Figure = z.infer<typeof Figure>;
