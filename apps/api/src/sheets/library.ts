import { deriveBank, signedBank, type Bank } from '@dateline/model';
import { orUnavailable } from '../platform/unavailable.ts';
import { utf8 } from '../platform/bytes.ts';
import { Problem } from '../problems/problem.ts';
import { type Article, toArticle } from './article.ts';
import { createBoundedCache } from '../platform/bounded-cache.ts';
import { createStatusCache } from './status-cache.ts';
import type { PreparedRevisions } from './prepared-revisions.ts';
import { publishPrepared } from './publish-prepared.ts';
import type { ArticleStatus, SheetStore } from './sheet-store.ts';

/** A revision with its public article and its items. */
export interface Revision {
  readonly hash: string;
  readonly article: Article;
  /** The article as JSON in UTF-8, formatted once for all requests. */
  readonly body: Uint8Array<ArrayBuffer>;
  /** The signed items, which readers get. */
  readonly bank: Bank;
  /** All items. Corrections are compared with these: an item has its right key even if its signature has lapsed. */
  readonly derived: Bank;
}

/**
 * Sheets ready to be served. A revision never changes, so its bank is derived once. Throws a 503
 * Problem if something is not cached and the store cannot be reached.
 */
export interface Library extends Pick<SheetStore, 'list' | 'listCorrections'> {
  /** Publishes the revisions that come with the code, before an editor writes to the store. */
  fill(): Promise<void>;
  findRevision(hash: string): Promise<Revision | undefined>;
  /** The revision that was current at most `freshness` seconds ago; throws a 410 Problem if the article is withdrawn. */
  findRecent(articleId: string): Promise<Revision | undefined>;
  /** The status of an article at most `freshness` seconds ago, or longer ago if the store cannot be reached. */
  findStatus(articleId: string): Promise<ArticleStatus | undefined>;
  /** Removes an article's status from the cache, after an editor has changed it. */
  forget(articleId: string): void;
}

/** Throws a 410 Problem with the editor's note if an article is withdrawn. */
export function refuseWithdrawn(articleId: string, status: ArticleStatus | undefined): void {
  if (status?.withdrawn === undefined) return;
  const { at, note } = status.withdrawn;
  throw new Problem('withdrawn-article', { extensions: { articleId, note, withdrawnAt: at } });
}

interface LibraryOptions {
  readonly store: SheetStore;
  /** The revisions that are added to the store, if they are missing, before it is read for the first time. */
  readonly prepared: PreparedRevisions;
  readonly now: () => number;
}

/** Caches the revisions that were read last and the statuses of articles, in this isolate. */
export function createLibrary({ store, prepared, now }: LibraryOptions): Library {
  const revisions = createBoundedCache<Revision>(32);
  let isFilled = false;

  /** No promise is shared between requests: if one is cancelled, the others would wait for ever. */
  const ask = <Answer>(question: () => Promise<Answer>): Promise<Answer> =>
    orUnavailable(async () => {
      if (!isFilled) await publishPrepared(store, prepared, new Date(now()).toISOString());
      isFilled = true;
      return question();
    });

  const statuses = createStatusCache((articleId) => ask(() => store.findStatus(articleId)), now);

  const findRevision = async (hash: string): Promise<Revision | undefined> => {
    const known = revisions.get(hash);
    if (known !== undefined) return known;
    const stored = await ask(() => store.findRevision(hash));
    if (stored === undefined) return undefined;
    const derived = deriveBank(stored.sheet);
    const bank = signedBank(stored.sheet, derived);
    const article = toArticle(stored, bank);
    const body = utf8(JSON.stringify(article));
    const revision = { hash, article, body, bank, derived };
    revisions.set(hash, revision);
    return revision;
  };

  const findRecent = async (articleId: string): Promise<Revision | undefined> => {
    const status = await statuses.find(articleId);
    if (status === undefined) return undefined;
    refuseWithdrawn(articleId, status);
    return findRevision(status.current);
  };

  return {
    fill: () => ask(async () => {}),
    findRevision,
    findRecent,
    findStatus: statuses.find,
    forget: statuses.forget,
    list: (page) => ask(() => store.list(page)),
    listCorrections: (articleId, limit) => ask(() => store.listCorrections(articleId, limit)),
  };
}
