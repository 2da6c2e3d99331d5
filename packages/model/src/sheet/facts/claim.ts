import * as z from 'zod/mini';
import { Slug } from '../entity.ts';
import { factBase } from '../fact-base.ts';

/** What one party says about another. Items ask only who says what, never whether it is true. */
export const Claim = z
  .strictObject({
    kind: z.literal('claim'),
    ...factBase,
    claimant: Slug,
    cue: z.enum(['says', 'describes', 'attributes']),
    /**
     * A clause that follows "that", in neutral words except inside quotation marks. `{other}` is replaced by the party
     * that it is about: its name, or "the other side" if the name would reveal the claimant.
     */
    content: z.string().check(z.minLength(1), z.maxLength(200)),
    /** The party that the claim is about, if it is about one. */
    about: z.optional(Slug),
  })
  .register(z.globalRegistry, { id: 'Claim' });
export type Claim = z.infer<typeof Claim>;

/** Replaces `{other}` in the content of a claim. */
export const fillContent = (content: string, other: string): string =>
  content.replaceAll('{other}', other);

/** The words in quotation marks of a claim's content, which are the claimant's own. */
export const quotedIn = (content: string): string[] =>
  [...content.matchAll(/“([^”]+)”/g)].map(([, words = '']) => words);
