import { PublicFactSheet, Topic } from '@dateline/model';
import * as z from 'zod/mini';

/** A sheet as anyone may read it, with what can be asked about it. */
export const Article = z
  .extend(PublicFactSheet, {
    revision: z.string().check(z.describe('SHA-256 of the sheet, in hex.')),
    publishedAt: z.iso.datetime(),
    itemCount: z.int().check(z.minimum(0)),
    itemCounts: z.partialRecord(Topic, z.int().check(z.minimum(1))),
  })
  .register(z.globalRegistry, { id: 'Article' });
export type Article = z.infer<typeof Article>;
