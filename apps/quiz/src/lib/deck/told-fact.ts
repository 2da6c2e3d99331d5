import './strict-zod.ts';
import * as z from 'zod/mini';

/** Words of at least one letter, and of no more than any sheet has. */
const Words = z.string().check(z.minLength(1), z.maxLength(2000));

const Language = z.string().check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/));

/** What a verdict has told of one item: all that its card shows, and nothing that tells the reader apart. */
export const ToldFact = z.strictObject({
  articleId: z.string().check(z.regex(/^[a-z0-9-]{1,80}$/)),
  headline: Words,
  /** The language and the direction of the article's words. */
  language: Language,
  direction: z.enum(['ltr', 'rtl']),
  /** Hash of the revision that was served. */
  revision: Words,
  stem: Words,
  /** What the stem asks to choose from, to order or to match, as it was served; nothing where the answer is typed. */
  options: z.array(Words).check(z.maxLength(100)),
  /** The right answer, a line each. */
  answer: z.array(Words).check(z.minLength(1), z.maxLength(100)),
  /** A date is written in the language of the page that told it, whatever else in the article's. */
  answerLanguage: Language,
  /** True where the lines of the answer stand in an order that is asked for. */
  ordered: z.boolean(),
  statement: Words,
  /** Where the article says so; 0 is its headline. */
  paragraphs: z.array(z.int().check(z.minimum(0))).check(z.maxLength(100)),
});
export type ToldFact = z.infer<typeof ToldFact>;
