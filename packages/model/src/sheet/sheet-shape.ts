import * as z from 'zod/mini';
import { digestPattern } from './text/digest-pattern.ts';
import { Direction } from './text/direction.ts';
import { Entity, Slug } from './entity.ts';
import { Fact } from './fact.ts';
import { OutsideFact } from './outside-fact.ts';
import { Arrangement } from './question.ts';
import { DroppedItem, Signature } from './signature.ts';
import { Time } from './time.ts';

/** The article. The digest and the paragraph lengths identify its exact text. */
const Source = z
  .strictObject({
    publisher: z.optional(z.string().check(z.minLength(1))),
    agency: z.optional(z.string().check(z.minLength(1))),
    url: z.optional(z.url({ protocol: /^https?$/ })),
    published: z.optional(Time),
    /** SHA-256, in hex, over the NFC paragraphs joined by a line feed. */
    digest: z.string().check(z.regex(digestPattern, 'Write a SHA-256 digest as 64 hex digits')),
    /** The length of each paragraph in UTF-16 code units, the headline first. */
    paragraphs: z.array(z.int().check(z.minimum(1))).check(z.minLength(1)),
  })
  .register(z.globalRegistry, { id: 'Source' });

/** The topic of an article for small places: "Apollo 11". */
export const ShortHeadline = z.string().check(z.minLength(1), z.maxLength(40));

/** The shape of a sheet, without the rules that compare its parts; see `FactSheet`. */
export const SheetShape = z.strictObject({
  /** The path of the JSON Schema from which an editor's program completes the file; never leaves the sheet. */
  $schema: z.optional(z.string().check(z.minLength(1), z.maxLength(400))),
  id: Slug,
  /** BCP 47 tag of the language of the sheet's own words. */
  language: z
    .string()
    .check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'Write a BCP 47 tag such as en')),
  /** Needed only if `directionOf` gets the language wrong. */
  direction: z.optional(Direction),
  headline: z.string().check(z.minLength(1), z.maxLength(160)),
  /** The topic in a few neutral words, for messages and buttons; without it they cut the headline. */
  shortHeadline: z.optional(ShortHeadline),
  summary: z.string().check(z.minLength(1), z.maxLength(600)),
  /** The date at which posts are current or former; without it no item asks for posts. */
  asOf: z.optional(Time),
  source: Source,
  entities: z.array(Entity).check(z.maxLength(20_000)),
  /** Facts that are not in the article; they serve wrong options and feedback alone. */
  outside: z._default(z.array(OutsideFact), []),
  /** Questions about several facts together. */
  arrangements: z._default(z.array(Arrangement), []),
  /** For editors; never leaves the sheet. */
  notes: z._default(z.array(z.string().check(z.minLength(1), z.maxLength(2000))), []),
  facts: z.array(Fact).check(z.minLength(1), z.maxLength(20_000)),
  /** The items that editors have signed. Readers get no others. */
  signatures: z._default(z.array(Signature), []),
  /** The items that readers do not get, even if they are signed as well. */
  dropped: z._default(z.array(DroppedItem), []),
});
export type SheetShape = z.infer<typeof SheetShape>;
