import { PublicFactSheet, Topic, toPublicSheet, type Bank } from '@dateline/model';
import * as z from 'zod/mini';
import { countItems, QuizItemCount } from './default-quiz.ts';
import type { StoredRevision } from './sheet-store.ts';

/** A sheet as anyone may read it, with the number of its items and of those in a quiz. */
export const Article = z
  .extend(PublicFactSheet, {
    revision: z.string().check(z.describe('SHA-256 of the sheet, in hex.')),
    publishedAt: z.iso.datetime(),
    itemCount: z.int().check(z.minimum(0)),
    itemCounts: z.partialRecord(Topic, z.int().check(z.minimum(1))),
    quizItemCount: QuizItemCount,
  })
  .register(z.globalRegistry, { id: 'Article' });
export type Article = z.infer<typeof Article>;

/** The public view of a revision. The counts are taken from the bank, everything else from the sheet. */
export function toArticle(stored: StoredRevision, bank: Bank): Article {
  const counts = Map.groupBy(bank.items, ({ topic }) => topic);
  return {
    ...toPublicSheet(stored.sheet),
    revision: stored.hash,
    publishedAt: stored.publishedAt,
    ...countItems(bank),
    itemCounts: Object.fromEntries([...counts].map(([topic, { length }]) => [topic, length])),
  };
}
