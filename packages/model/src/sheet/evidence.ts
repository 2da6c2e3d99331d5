import * as z from 'zod';

/**
 * Where the article says something. Paragraph 0 is the headline and the following are its
 * non-empty lines; `start` and `end` are UTF-16 code units into the NFC paragraph, end exclusive.
 * `quote` stands only where the publisher owns the text, or for a few contested words of a claimant.
 */
export const Evidence = z
  .strictObject({
    paragraph: z.int().min(0),
    start: z.int().min(0),
    end: z.int().min(1),
    quote: z.string().min(1).optional(),
  })
  .refine(({ start, end }) => start < end, { path: ['end'], message: 'The evidence is empty' })
  .meta({ id: 'Evidence' });
export type Evidence = z.infer<typeof Evidence>;
