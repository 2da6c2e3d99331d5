import * as z from 'zod';
import { Slug } from './entity.ts';
import { Evidence } from './evidence.ts';

/** Whose words a fact is told in: the article's own, or a claimant's with a neutral cue. */
export const Voice = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('article') }),
    z.strictObject({
      type: z.literal('attributed'),
      claimant: Slug,
      cue: z.enum(['says', 'describes', 'attributes']),
    }),
  ])
  .meta({ id: 'Voice' });

/**
 * A wrong answer that an editor offers where sibling facts are too few: an entity of the sheet or
 * a label of its own, for one slot of the fact, with the reason why it is wrong for every reader. A label
 * is written as the slot is: for an aim, the verb phrase after "to".
 */
export const Foil = z
  .strictObject({
    slot: z.string().min(1),
    entity: Slug.optional(),
    label: z.string().min(1).optional(),
    reason: z.string().min(1),
  })
  .refine(({ entity, label }) => (entity === undefined) !== (label === undefined), {
    message: 'A foil names either an entity or a label',
  })
  .meta({ id: 'Foil' });
export type Foil = z.infer<typeof Foil>;

/** A list that holds all there is, so that absence from it is proof. */
export const Closure = z
  .strictObject({
    slot: z.string().min(1),
    by: z.enum(['article', 'editor']),
    reason: z.string().min(1),
  })
  .meta({ id: 'Closure' });

/** What every fact carries, whatever its kind. */
export const factBase = {
  id: Slug,
  /** One neutral sentence in our own words, complete by itself. */
  statement: z.string().min(1).max(400),
  /** What is planned is asked as due to happen, never as done. */
  modality: z.enum(['occurred', 'planned']).default('occurred'),
  voice: Voice.default({ type: 'article' }),
  evidence: z.array(Evidence).min(1),
  complete: z.array(Closure).default([]),
  foils: z.array(Foil).default([]),
};
