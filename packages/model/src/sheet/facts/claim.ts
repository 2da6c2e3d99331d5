import * as z from 'zod/mini';
import { Slug } from '../entity.ts';
import { factBase } from '../fact-base.ts';

/** What one party asserts about another. It is only ever asked as "who says what". */
export const Claim = z
  .strictObject({
    kind: z.literal('claim'),
    ...factBase,
    claimant: Slug,
    cue: z.enum(['says', 'describes', 'attributes']),
    /**
     * A clause that follows "that", in neutral words but for what stands in quotation marks. `{other}` stands for
     * the party that it is about: its name, or "the other side" where a name would tell whose claim it is.
     */
    content: z.string().check(z.minLength(1), z.maxLength(200)),
    about: Slug,
  })
  .register(z.globalRegistry, { id: 'Claim' });
export type Claim = z.infer<typeof Claim>;

/** Puts a name for the party that a claim is about into its words. */
export const fillContent = (content: string, other: string): string =>
  content.replaceAll('{other}', other);
