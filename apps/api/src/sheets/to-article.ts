import { toPublicSheet, type Bank } from '@dateline/model';
import type { Article } from './article.ts';
import type { StoredRevision } from './sheet-store.ts';

/** Shows a revision; its counts follow from the bank, all else from the public half of the sheet. */
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
