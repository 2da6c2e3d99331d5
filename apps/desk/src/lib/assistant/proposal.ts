import * as z from 'zod/mini';

const words = z.string().check(z.minLength(1), z.maxLength(200));

/** A fact that an assistant proposes: a sentence in parts, with the article's words that say it. */
export const Proposal = z.object({
  /** The exact words of the article. */
  quote: z.string().check(z.minLength(1), z.maxLength(1000)),
  subject: words,
  /** Base form, past tense and participle. */
  verb: z.string().check(z.regex(/^[a-z]+, [a-z]+, [a-z]+$/)),
  object: z.optional(words),
  place: z.optional(words),
  /** `2025-07-08`, `2025-07` or `2025`. */
  date: z.optional(z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))),
  reason: z.optional(words),
  purpose: z.optional(words),
  /** Whose words the article reports, if it does not say so itself. */
  speaker: z.optional(words),
});
export type Proposal = z.infer<typeof Proposal>;

/** What an assistant is asked: the paragraphs of an article, the headline first, and the day of publication. */
export const AssistantQuestion = z.strictObject({
  paragraphs: z
    .array(z.string().check(z.maxLength(20_000)))
    .check(z.minLength(1), z.maxLength(400)),
  published: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
});
export type AssistantQuestion = z.infer<typeof AssistantQuestion>;

/** What an assistant answers. */
export const AssistantAnswer = z.object({ proposals: z.array(z.unknown()) });

/** Reads proposals; leaves out those that lack something. */
export const readProposals = (proposals: readonly unknown[]): Proposal[] =>
  proposals.flatMap((each) => {
    const { data } = Proposal.safeParse(each);
    return data === undefined ? [] : [data];
  });
