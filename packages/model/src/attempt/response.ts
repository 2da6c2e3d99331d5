import * as z from 'zod/mini';

/** Longest text of a typed number or date. */
const longestText = 64;

/**
 * A response to an item: an option id (choice), option ids (multipleChoice, order), a target id for
 * each option id (match), a number or its text (number), the text of a date (date), or null to pass.
 */
export const Response = z
  .union(
    [
      z.string().check(z.maxLength(longestText)),
      z.number(),
      z.array(z.string().check(z.maxLength(16))).check(z.maxLength(64)),
      z.record(z.string().check(z.maxLength(16)), z.string().check(z.maxLength(16))),
      z.null(),
    ],
    'Send an option id, a list of option ids, an object of target ids by option id, a number, a date, or null',
  )
  .register(z.globalRegistry, { id: 'Response' });
export type Response = z.infer<typeof Response>;
