import * as z from 'zod/mini';
import { Slug } from '../entity.ts';
import { factBase } from '../fact-base.ts';
import { Time } from '../time.ts';

/** Something that happened or is due to happen. */
export const Event = z
  .strictObject({
    kind: z.literal('event'),
    ...factBase,
    /** A noun phrase that names the event without its date: "the signing of the treaty". */
    what: z.string().check(z.minLength(1), z.maxLength(200)),
    /** A shorter noun phrase without date, place and actors, if there is one: "the signing". */
    short: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
    actors: z._default(z.array(Slug), []),
    place: z.optional(Slug),
    time: z.optional(Time),
  })
  .register(z.globalRegistry, { id: 'Event' });
export type Event = z.infer<typeof Event>;
