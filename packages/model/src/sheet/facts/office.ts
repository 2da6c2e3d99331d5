import * as z from 'zod/mini';
import { Slug } from '../entity.ts';
import { factBase } from '../fact-base.ts';

/** A post that a person holds or held. */
export const Office = z
  .strictObject({
    kind: z.literal('office'),
    ...factBase,
    person: Slug,
    /** The bare post without article, status and organisation: "foreign secretary". */
    title: z.string().check(z.minLength(1), z.maxLength(200)),
    /** The organisation that has the post, or a group such as a crew. */
    organisation: Slug,
    status: z.enum(['current', 'former']),
    /** True if only one person at a time can hold the post. */
    exclusive: z._default(z.boolean(), false),
  })
  .register(z.globalRegistry, { id: 'Office' });
export type Office = z.infer<typeof Office>;
