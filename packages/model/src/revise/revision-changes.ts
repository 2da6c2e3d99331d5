import * as z from 'zod/mini';

const ids = z.array(z.string());

/**
 * What became of the facts and items of a sheet from one revision to another, by id: in the order of the later
 * revision, what was retired in the order of the earlier one. An entity's name is no part of a fact.
 */
export const RevisionChanges = z
  .strictObject({
    facts: z.strictObject({ kept: ids, rewritten: ids, retired: ids, added: ids }),
    /**
     * `rekeyed`: a response to it is no longer worth what it was, or no longer counts, as `rekeyItem` tells.
     * `rewritten`: anything else that a reader sees or is told.
     */
    items: z.strictObject({
      kept: ids,
      rewritten: ids,
      rekeyed: ids,
      retired: ids,
      added: ids,
    }),
  })
  .register(z.globalRegistry, { id: 'RevisionChanges' });
export type RevisionChanges = z.infer<typeof RevisionChanges>;
