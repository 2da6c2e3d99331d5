import type { Cursor, NewRevision, SheetStore } from './sheet-store.ts';

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byNewest = (a: Cursor, b: Cursor): number =>
  compare(b.publishedAt, a.publishedAt) || compare(b.id, a.id);

/** Keeps sheets as long as the process lives: for trying out and for tests of what stands on a store. */
export function createMemorySheetStore(): SheetStore {
  const revisions = new Map<string, NewRevision>();
  const articles = new Map<
    string,
    { readonly current: NewRevision; readonly publishedAt: string }
  >();

  const publishOne = (revision: NewRevision): void => {
    const { hash, itemCount, sheet, at, origin } = revision;
    const stored = { ...(revisions.get(hash) ?? revision), itemCount };
    revisions.set(hash, stored);
    const article = articles.get(sheet.id);
    const isTaken = article?.current.origin === 'published' && origin === 'bundled';
    if (!isTaken) {
      articles.set(sheet.id, { current: stored, publishedAt: article?.publishedAt ?? at });
    }
  };

  return {
    publish: async (added) => added.forEach(publishOne),
    findLacking: async (bundled) =>
      bundled.filter(({ hash, id, itemCount }) => {
        const current = articles.get(id)?.current;
        const isReplaced = current?.origin === 'bundled' && current.hash !== hash;
        return isReplaced || revisions.get(hash)?.itemCount !== itemCount;
      }),
    list: async ({ limit, after }) =>
      [...articles.values()]
        .map(({ current: { sheet, hash, itemCount }, publishedAt }) => {
          const { id, headline, summary } = sheet;
          return { id, headline, summary, revision: hash, publishedAt, itemCount };
        })
        .toSorted(byNewest)
        .filter((article) => after === undefined || byNewest(article, after) > 0)
        .slice(0, limit),
    findCurrent: async (articleId) => articles.get(articleId)?.current.hash,
    findRevision: async (hash) => {
      const sheet = revisions.get(hash)?.sheet;
      const article = sheet && articles.get(sheet.id);
      return sheet && article && { hash, publishedAt: article.publishedAt, sheet };
    },
  };
}
