import * as z from 'zod/mini';
import { Slug } from '../entity.ts';
import { factBase } from '../fact-base.ts';
import { Time } from '../time.ts';

/**
 * A group sent on a mission. `size` counts the leader too. `complete` may mark `members` and `destinations`.
 */
export const Delegation = z
  .strictObject({
    kind: z.literal('delegation'),
    ...factBase,
    /** A noun phrase that names the delegation, if its leader does not identify it: "Norway’s 2001 delegation led by …". */
    what: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
    /** What it is called at a second mention: "the Moscow delegation". */
    short: z.optional(z.string().check(z.minLength(1), z.maxLength(120))),
    sender: Slug,
    orderedBy: z.optional(Slug),
    leader: Slug,
    /** The members without the leader, as far as the article names them. */
    members: z._default(z.array(Slug), []),
    size: z.optional(z.int().check(z.minimum(1))),
    destinations: z.array(Slug).check(z.minLength(1)),
    /** When the mission begins. */
    departure: z.optional(Time),
  })
  .register(z.globalRegistry, { id: 'Delegation' });
export type Delegation = z.infer<typeof Delegation>;
