import * as z from 'zod';
import { Slug } from '../entity.ts';
import { factBase } from '../fact-base.ts';
import { Time } from '../time.ts';

/** Something happened or is due to happen. */
export const Event = z
  .strictObject({
    kind: z.literal('event'),
    ...factBase,
    /** A noun phrase that names the event without its date: "the signing of the treaty". */
    what: z.string().min(1),
    /** A shorter noun phrase without date, place and actors, where one makes sense: "the signing". */
    short: z.string().min(1).optional(),
    actors: z.array(Slug).default([]),
    place: Slug.optional(),
    time: Time.optional(),
  })
  .meta({ id: 'Event' });
export type Event = z.infer<typeof Event>;
