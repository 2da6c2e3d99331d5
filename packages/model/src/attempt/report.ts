import * as z from 'zod/mini';

/** A reader's report on an item, with what an editor needs to check it. */
export const Report = z.strictObject({
  id: z.string(),
  at: z.iso.datetime(),
  articleId: z.string(),
  revision: z.string(),
  item: z.string().check(z.describe('The id of the item in the bank of the revision.')),
  stem: z.string(),
  reason: z.string(),
  text: z.nullable(z.string()),
  answered: z.boolean().check(z.describe('Whether the reader had answered the item.')),
});
export type Report = z.infer<typeof Report>;
