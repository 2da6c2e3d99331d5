import { deriveBank, type Bank } from '@dateline/model';
import { orUnavailable } from '../platform/or-unavailable.ts';
import { utf8 } from '../platform/utf8.ts';
import type { Article } from './article.ts';
import { createBoundedCache } from '../platform/bounded-cache.ts';
import { createKnownStatuses } from './known-statuses.ts';
import type { PreparedRevisions } from './prepared-revisions.ts';
import { publishPrepared } from './publish-prepared.ts';
import type { ArticleStatus, SheetStore } from './sheet-store.ts';
import { toArticle } from './to-article.ts';
import { refuseWithdrawn } from './withdrawn-article.ts';

/** A revision with what follows from it. */
export interface Revision {
  readonly hash: string;
  readonly article: Article;
  /** The article as JSON in UTF-8: written once, served often. */
  readonly body: Uint8Array<ArrayBuffer>;
  readonly bank: Bank;
}

/**
 * Sheets ready to be served: what a revision's hash names never changes, so it is derived once. What
 * is not known here and cannot be asked of the store is a 503 Problem.
 */
export interface Library extends Pick<SheetStore, 'list' | 'listCorrections'> {
  /** Gives the store what comes with the code, before anyone else writes to it. */
  fill(): Promise<void>;
  findRevision(hash: string): Promise<Revision | undefined>;
  /** The current revision as it is now; throws a 410 Problem where the article is withdrawn. */
  findCurrent(articleId: string): Promise<Revision | undefined>;
  /** The same as it was at most `freshness` seconds ago. */
  findRecent(articleId: string): Promise<Revision | undefined>;
  /** How an article stood at most `freshness` seconds ago; longer where the store is out of reach. */
  findStatus(articleId: string): Promise<ArticleStatus | undefined>;
  /** Asks anew how an article stands when it is needed next: an editor has changed that here. */
  forget(articleId: string): void;
}

interface LibraryOptions {
  readonly store: SheetStore;
  /** What the store is given, as far as it lacks it, before it is read for the first time. */
  readonly prepared: PreparedRevisions;
  readonly now: () => number;
}

/** Remembers the revisions that were read last, in this isolate, and how articles stood. */
export function createLibrary({ store, prepared, now }: LibraryOptions): Library {
  const revisions = createBoundedCache<Revision>(32);
  let isFilled = false;

  /** Shares no promise between requests: one that is cancelled would leave the others waiting. */
  const ask = <Answer>(question: () => Promise<Answer>): Promise<Answer> =>
    orUnavailable(async () => {
      if (!isFilled) await publishPrepared(store, prepared, new Date(now()).toISOString());
      isFilled = true;
      return question();
    });

  const statuses = createKnownStatuses((articleId) => ask(() => store.findStatus(articleId)), now);

  const findRevision = async (hash: string): Promise<Revision | undefined> => {
    const known = revisions.get(hash);
    if (known !== undefined) return known;
    const stored = await ask(() => store.findRevision(hash));
    if (stored === undefined) return undefined;
    const bank = deriveBank(stored.sheet);
    const article = toArticle(stored, bank);
    const body = utf8(JSON.stringify(article));
    const revision = { hash, article, body, bank };
    revisions.set(hash, revision);
    return revision;
  };

  const serve = async (
    articleId: string,
    status: ArticleStatus | undefined,
  ): Promise<Revision | undefined> => {
    if (status === undefined) return undefined;
    refuseWithdrawn(articleId, status);
    return findRevision(status.current);
  };

  return {
    fill: () => ask(async () => {}),
    findRevision,
    findCurrent: async (articleId) => serve(articleId, await statuses.findLatest(articleId)),
    findRecent: async (articleId) => serve(articleId, await statuses.find(articleId)),
    findStatus: statuses.find,
    forget: statuses.forget,
    list: (page) => ask(() => store.list(page)),
    listCorrections: (articleId, limit) => ask(() => store.listCorrections(articleId, limit)),
  };
}
