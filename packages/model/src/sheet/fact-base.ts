import * as z from 'zod/mini';
import { Slug } from './entity.ts';
import { Evidence } from './evidence.ts';

/** Whose words a fact is told in: the article's own, or a claimant's with a neutral cue. */
const Voice = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('article') }),
    z.strictObject({
      type: z.literal('attributed'),
      claimant: Slug,
      cue: z.enum(['says', 'describes', 'attributes']),
    }),
  ])
  .register(z.globalRegistry, { id: 'Voice' });

/**
 * A wrong answer that an editor offers where sibling facts are too few: an entity of the sheet or
 * a label of its own, for one slot of the fact, with the reason why it is wrong for every reader. A label
 * is written as the slot is: for an aim, the verb phrase after "to".
 */
export const Foil = z
  .strictObject({
    slot: z.string().check(z.minLength(1)),
    entity: z.optional(Slug),
    label: z.optional(z.string().check(z.minLength(1), z.maxLength(160))),
    reason: z.string().check(z.minLength(1), z.maxLength(400)),
  })
  .check(
    z.refine(({ entity, label }) => (entity === undefined) !== (label === undefined), {
      message: 'A foil names either an entity or a label',
    }),
  )
  .register(z.globalRegistry, { id: 'Foil' });
export type Foil = z.infer<typeof Foil>;

/** A list that holds all there is, so that absence from it is proof. */
export const Closure = z
  .strictObject({
    slot: z.string().check(z.minLength(1)),
    by: z.enum(['article', 'editor']),
    reason: z.string().check(z.minLength(1), z.maxLength(400)),
  })
  .register(z.globalRegistry, { id: 'Closure' });

/** What every fact carries, whatever its kind. */
export const factBase = {
  id: Slug,
  /** One neutral sentence in our own words, complete by itself. */
  statement: z.string().check(z.minLength(1), z.maxLength(400)),
  /** What is planned is asked as due to happen, never as done. */
  modality: z._default(z.enum(['occurred', 'planned']), 'occurred'),
  voice: z._default(Voice, { type: 'article' }),
  evidence: z.array(Evidence).check(z.minLength(1)),
  complete: z._default(z.array(Closure), []),
  foils: z._default(z.array(Foil), []),
};
