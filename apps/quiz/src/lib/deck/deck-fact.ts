import { longestSlug, slugPattern } from '@dateline/model/public';
import * as z from 'zod/mini';
import { en } from 'zod/locales';

// Has to run before any schema is built: the content security policy forbids the code that zod would generate.
z.config({ ...en(), jitless: true });

/** Text that is not empty and not longer than any text of a fact sheet. */
const Text = z.string().check(z.minLength(1), z.maxLength(2000));

const Language = z.string().check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/));

/** What a card shows of an answered item. It holds nothing that identifies the reader. */
export const DeckFact = z.strictObject({
  articleId: z.string().check(z.regex(new RegExp(`^${slugPattern}$`)), z.maxLength(longestSlug)),
  headline: Text,
  /** The month of the article, `2025-06`; absent if its sheet names none. */
  month: z.optional(z.string().check(z.regex(/^\d{4}-\d\d$/))),
  /** The language and the direction of the article's text. */
  language: Language,
  direction: z.enum(['ltr', 'rtl']),
  /** Hash of the revision that was served. */
  revision: Text,
  stem: Text,
  /** The labels of the options as they were served; empty if the answer is typed. */
  options: z.array(Text).check(z.maxLength(100)),
  /** The right answer, one line for each part. */
  answer: z.array(Text).check(z.minLength(1), z.maxLength(100)),
  /** The language of the answer. Dates are in the language of the page, everything else in the article's. */
  answerLanguage: Language,
  /** Whether the order of the lines is part of the answer. */
  ordered: z.boolean(),
  statement: Text,
  /** What is wrong about the answer that the reader gave, one line for each part; absent if nothing was said of it. */
  mistake: z.optional(Text),
  /** The paragraphs of the evidence; 0 is the headline. */
  paragraphs: z.array(z.int().check(z.minimum(0))).check(z.maxLength(100)),
});
export type DeckFact = z.infer<typeof DeckFact>;
