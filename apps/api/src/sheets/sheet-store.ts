import type { Direction, FactSheet, RevisionChanges } from '@dateline/model';
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

/** How an article stands: which revision is current, and whether readers may have it. */
export interface ArticleStatus {
  readonly current: string;
  readonly withdrawn?: { readonly at: string; readonly note: string } | undefined;
}

/** Where a page of the list begins: after this article. */
export interface Cursor {
  readonly publishedAt: string;
  readonly id: string;
}

/** One article as the list shows it. */
export interface ArticleSummary extends Cursor {
  readonly language: string;
  readonly direction: Direction;
  readonly headline: string;
  readonly summary: string;
  readonly revision: string;
  readonly itemCount: number;
}

/** An entry in the log of an article. */
export interface LogEntry {
  readonly kind: 'published' | 'corrected' | 'withdrawn' | 'restored';
  readonly at: string;
  /** What readers are told; null for what came with the code. */
  readonly note: string | null;
  /** What was current before; null for the first revision of an article. */
  readonly previous: string | null;
  /** What is current since. */
  readonly revision: string;
  /** Null where nothing changed, or what came with the code was not compared. */
  readonly changes: RevisionChanges | null;
}

/** Keeps revisions for ever, and for each article which of them is current. */
export interface SheetStore {
  /**
   * Stores revisions, makes them current and logs that, all or none. Doing it again changes nothing.
   * A bundled revision never takes the place of one that an editor published.
   */
  publish(revisions: readonly NewRevision[]): Promise<void>;
  /** Those of the bundled revisions that are not stored, are counted otherwise, or would become current. */
  findLacking(bundled: readonly PreparedRevision[]): Promise<readonly PreparedRevision[]>;
  /** The articles that are not withdrawn, from the newest to the oldest, at most `limit`. */
  list(page: { readonly limit: number; readonly after?: Cursor }): Promise<ArticleSummary[]>;
  /** How an article stands at this moment. */
  findStatus(articleId: string): Promise<ArticleStatus | undefined>;
  findRevision(hash: string): Promise<StoredRevision | undefined>;
  /** The log of an article from the newest entry on, at most `limit`. */
  listCorrections(articleId: string, limit: number): Promise<LogEntry[]>;
}
