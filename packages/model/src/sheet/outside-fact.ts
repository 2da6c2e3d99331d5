import * as z from 'zod/mini';
import { Slug } from './entity.ts';
import { Time } from './time.ts';

/** Where an outside fact was looked up. */
const LookedUp = z.strictObject({
  title: z.string().check(z.minLength(1), z.maxLength(200)),
  url: z.url({ protocol: /^https?$/ }),
  accessed: z.iso.date(),
});

/**
 * A fact that is not in the article, looked up elsewhere. It serves wrong options and feedback, never a key, and pages do
 * not show it as the article's. A page that nobody has opened has no place here: until somebody has, take wrong answers and
 * feedback from the article alone, and write what is to be looked up into `notes`.
 */
export const OutsideFact = z
  .strictObject({
    id: Slug,
    /** One neutral sentence in our own words that needs no context. */
    statement: z.string().check(z.minLength(1), z.maxLength(400)),
    time: z.optional(Time),
    /** A verb phrase in the base form, for options of "What did X do on …?": "close its airspace". */
    deed: z.optional(z.string().check(z.minLength(1), z.maxLength(160))),
    /** The page that somebody opened and that says it. `accessed` is that day: `sheet bank` prints "read on" before it. */
    source: LookedUp,
  })
  .register(z.globalRegistry, { id: 'OutsideFact' });
export type OutsideFact = z.infer<typeof OutsideFact>;
