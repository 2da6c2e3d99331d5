import type { FactSheet } from '@dateline/model';
import type { PreparedRevision } from './prepared-revisions.ts';

/** Where a revision came from: the code itself, or an editor. */
export type Origin = 'bundled' | 'published';

/** A sheet to be stored under the hash of its content. */
export interface NewRevision {
  readonly hash: string;
  readonly sheet: FactSheet;
  readonly itemCount: number;
  readonly origin: Origin;
  /** When it is published, in ISO 8601, UTC. */
  readonly at: string;
}

/** A stored sheet. `publishedAt` is when its article was first published, and never moves. */
export interface StoredRevision {
  readonly hash: string;
  readonly publishedAt: string;
  readonly sheet: FactSheet;
}

/** Where a page of the list begins: after this article. */
export interface Cursor {
  readonly publishedAt: string;
  readonly id: string;
}

/** One article as the list shows it. */
export interface ArticleSummary extends Cursor {
  readonly headline: string;
  readonly summary: string;
  readonly revision: string;
  readonly itemCount: number;
}

/** Keeps revisions for ever, and for each article which of them is current. */
export interface SheetStore {
  /**
   * Stores revisions and makes them current, all or none. Doing it again changes nothing. A bundled
   * revision never takes the place of one that an editor published.
   */
  publish(revisions: readonly NewRevision[]): Promise<void>;
  /** Those of the bundled revisions that are not stored, are counted otherwise, or would become current. */
  findLacking(bundled: readonly PreparedRevision[]): Promise<readonly PreparedRevision[]>;
  /** The articles from the newest to the oldest, at most `limit`. */
  list(page: { readonly limit: number; readonly after?: Cursor }): Promise<ArticleSummary[]>;
  /** The hash of an article's current revision. */
  findCurrent(articleId: string): Promise<string | undefined>;
  findRevision(hash: string): Promise<StoredRevision | undefined>;
}
