import * as z from 'zod/mini';

const ids = z.array(z.string());

/**
 * The ids of facts and items by how they changed between two revisions of a sheet, in the order of the later revision;
 * retired ones in the order of the earlier one. The name of an entity is not part of a fact.
 */
export const RevisionChanges = z
  .strictObject({
    facts: z.strictObject({ kept: ids, rewritten: ids, retired: ids, added: ids }),
    /**
     * `rekeyed`: the score of a response may change or no longer count; see `rekeyItem`.
     * `rewritten`: any other change that a reader can see.
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
