import * as z from 'zod/mini';
import { Slug } from '../entity.ts';
import { factBase } from '../fact-base.ts';

/**
 * A post that a person holds at the time of `asOf`, or held before. Write one to say who is who; Dateline then asks by itself who holds
 * the post and which post the person holds. It has no time, and its organisation is an entity. If a post only belongs to something that
 * happened, as in "championed the law, then health minister", write a clause with a slot for the post:
 * `{ "slot": "post", "before": "as", "value": { "text": "health minister" } }`.
 */
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
