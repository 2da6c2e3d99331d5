import { deriveBank, type Bank } from '@dateline/model';
import { utf8 } from '../utf8.ts';
import { toArticle, type Article } from './article.ts';
import { createBoundedCache } from './bounded-cache.ts';
import type { PreparedRevisions } from './prepared-revisions.ts';
import { publishPrepared } from './publish-prepared.ts';
import type { SheetStore } from './sheet-store.ts';

/** A revision with what follows from it. */
export interface Revision {
  readonly hash: string;
  readonly article: Article;
  /** The article as JSON in UTF-8: written once, served often. */
  readonly body: Uint8Array<ArrayBuffer>;
  readonly bank: Bank;
}

/** How long readers may get an article's revision after another became current, in seconds. */
export const freshness = 5;

/** Sheets ready to be served: what a revision's hash names never changes, so it is derived once. */
export interface Library extends Pick<SheetStore, 'list'> {
  findRevision(hash: string): Promise<Revision | undefined>;
  /** The current revision as it is now. */
  findCurrent(articleId: string): Promise<Revision | undefined>;
  /** The revision that was current at most `freshness` seconds ago. */
  findRecent(articleId: string): Promise<Revision | undefined>;
}

interface LibraryOptions {
  readonly store: SheetStore;
  /** What the store is given, as far as it lacks it, before it is read for the first time. */
  readonly prepared: PreparedRevisions;
  readonly now: () => number;
}

/** Remembers the revisions that were read last, in this isolate. */
export function createLibrary({ store, prepared, now }: LibraryOptions): Library {
  const revisions = createBoundedCache<Revision>(32);
  const recent = createBoundedCache<{ readonly hash: string; readonly until: number }>(256);
  let isFilled = false;

  /** Shares no promise between requests: one that is cancelled would leave the others waiting. */
  const fill = async (): Promise<void> => {
    if (isFilled) return;
    await publishPrepared(store, prepared, new Date(now()).toISOString());
    isFilled = true;
  };

  const findRevision = async (hash: string): Promise<Revision | undefined> => {
    const known = revisions.get(hash);
    if (known !== undefined) return known;
    await fill();
    const stored = await store.findRevision(hash);
    if (stored === undefined) return undefined;
    const bank = deriveBank(stored.sheet);
    const article = toArticle(stored, bank);
    const body = utf8(JSON.stringify(article));
    const revision = { hash, article, body, bank };
    revisions.set(hash, revision);
    return revision;
  };

  const findCurrent = async (articleId: string): Promise<Revision | undefined> => {
    await fill();
    const hash = await store.findCurrent(articleId);
    if (hash === undefined) return undefined;
    recent.set(articleId, { hash, until: now() + freshness * 1000 });
    return findRevision(hash);
  };

  return {
    findRevision,
    findCurrent,
    findRecent: async (articleId) => {
      const pointer = recent.get(articleId);
      const isFresh = pointer !== undefined && now() < pointer.until;
      return isFresh ? findRevision(pointer.hash) : findCurrent(articleId);
    },
    list: async (page) => {
      await fill();
      return store.list(page);
    },
  };
}
