import * as z from 'zod';
import { Entity, Slug } from './entity.ts';
import { Fact } from './fact.ts';
import { Time } from './time.ts';

/** Where the facts come from. The digest and the paragraph lengths pin the exact text. */
export const Source = z
  .strictObject({
    publisher: z.string().min(1).optional(),
    agency: z.string().min(1).optional(),
    url: z.url({ protocol: /^https?$/ }).optional(),
    published: Time.optional(),
    /** SHA-256, in hex, over the NFC paragraphs joined by a line feed. */
    digest: z.string().regex(/^[0-9a-f]{64}$/, 'Write a SHA-256 digest as 64 hex digits'),
    /** The length of each paragraph in UTF-16 code units, the headline first. */
    paragraphs: z.array(z.int().min(1)).min(1),
  })
  .meta({ id: 'Source' });

/** The shape alone, before the rules that look across facts. */
export const SheetShape = z.strictObject({
  id: Slug,
  /** BCP 47 tag of the language of the sheet's own words. */
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'Write a BCP 47 tag such as en'),
  headline: z.string().min(1).max(160),
  summary: z.string().min(1).max(600),
  /** The time at which posts are current or former; without it no item asks for them. */
  asOf: Time.optional(),
  source: Source,
  entities: z.array(Entity).max(20_000),
  facts: z.array(Fact).min(1).max(20_000),
});
export type SheetShape = z.infer<typeof SheetShape>;
