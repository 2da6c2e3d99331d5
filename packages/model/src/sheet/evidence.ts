import * as z from 'zod/mini';

/**
 * Where the article says something. Paragraph 0 is the headline and the following are its
 * non-empty lines; `start` and `end` are UTF-16 code units into the NFC paragraph, end exclusive.
 * `quote` is allowed only if the publisher owns the text, or for a few contested words of a claimant.
 */
export const Evidence = z
  .strictObject({
    paragraph: z.int().check(z.minimum(0)),
    start: z.int().check(z.minimum(0)),
    end: z.int().check(z.minimum(1)),
    quote: z.optional(z.string().check(z.minLength(1))),
  })
  .check(
    z.refine(({ start, end }) => start < end, {
      path: ['end'],
      message: 'The evidence is empty; let end be greater than start',
    }),
  )
  .register(z.globalRegistry, { id: 'Evidence' });
export type Evidence = z.infer<typeof Evidence>;
