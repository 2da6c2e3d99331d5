import { PublicFactSheet, Topic, toPublicSheet, type Bank } from '@dateline/model';
import * as z from 'zod/mini';
import type { StoredRevision } from './sheet-store.ts';

/** A sheet as anyone may read it, with the number of its items. */
export const Article = z
  .extend(PublicFactSheet, {
    revision: z.string().check(z.describe('SHA-256 of the sheet, in hex.')),
    publishedAt: z.iso.datetime(),
    itemCount: z.int().check(z.minimum(0)),
    itemCounts: z.partialRecord(Topic, z.int().check(z.minimum(1))),
  })
  .register(z.globalRegistry, { id: 'Article' });
export type Article = z.infer<typeof Article>;

/** The public view of a revision. The counts are taken from the bank, everything else from the sheet. */
export function toArticle(stored: StoredRevision, { items }: Bank): Article {
  const counts = Map.groupBy(items, ({ topic }) => topic);
  return {
    ...toPublicSheet(stored.sheet),
    revision: stored.hash,
    publishedAt: stored.publishedAt,
    itemCount: items.length,
    itemCounts: Object.fromEntries([...counts].map(([topic, { length }]) => [topic, length])),
  };
}
