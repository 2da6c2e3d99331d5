import {
  revisionOf,
  SheetShape,
  type Direction,
  type FactSheet,
  type RevisionChanges,
} from '@dateline/model';
import type { QuizItemCount } from './default-quiz.ts';
import type { PreparedRevision } from './prepared-revisions.ts';

/** Whether a revision came with the code or from an editor. */
export type Origin = 'bundled' | 'published';

/** A sheet to be stored under the hash of its content. */
export interface NewRevision {
  readonly hash: string;
  readonly sheet: FactSheet;
  readonly itemCount: number;
  readonly quizItemCount: QuizItemCount;
  readonly origin: Origin;
  /** When it is published, in ISO 8601, UTC. */
  readonly at: string;
}

/** A stored sheet. `publishedAt` is when its article was first published, and never changes. */
export interface StoredRevision {
  readonly hash: string;
  readonly publishedAt: string;
  readonly sheet: FactSheet;
}

/**
 * Reads a sheet that was stored under the hash of its content. Its rules were checked when it was
 * published; here only the hash is. Throws an Error if it is of another sheet.
 */
export async function readSheet(raw: unknown, hash: string): Promise<FactSheet> {
  const sheet = SheetShape.parse(raw);
  if ((await revisionOf(sheet)) === hash) return sheet;
  throw new Error(`Cannot serve revision ${hash}: what is stored under it is another sheet`);
}

/** The status of an article: its current revision, and whether it is withdrawn. */
export interface ArticleStatus {
  readonly current: string;
  readonly withdrawn?: { readonly at: string; readonly note: string } | undefined;
}

/** The position before a page of the list: the last article of the page before. */
export interface Cursor {
  readonly publishedAt: string;
  readonly id: string;
}

/** An article in a list. */
export interface ArticleSummary extends Cursor {
  readonly language: string;
  readonly direction: Direction;
  readonly headline: string;
  /** The topic in a few words, as its frame has it. */
  readonly shortHeadline?: string | undefined;
  readonly summary: string;
  /** The month of the article, as its frame has it. */
  readonly month?: string | undefined;
  readonly revision: string;
  readonly itemCount: number;
  readonly quizItemCount: QuizItemCount;
}

/** An entry in the log of an article. */
export interface LogEntry {
  readonly kind: 'published' | 'corrected' | 'withdrawn' | 'restored';
  readonly at: string;
  /** The editor's note for readers; null for a revision that came with the code. */
  readonly note: string | null;
  /** The revision that was current before; null for the first revision of an article. */
  readonly previous: string | null;
  /** The revision that is current since. */
  readonly revision: string;
  /** Null if nothing changed, or if the revision came with the code and was not compared. */
  readonly changes: RevisionChanges | null;
}

/** Stores revisions, which are never deleted, and which of them is current for each article. */
export interface SheetStore {
  /**
   * Stores revisions, makes them current and logs that, all or none. Repeating it changes nothing.
   * A bundled revision never replaces one that an editor published.
   */
  publish(revisions: readonly NewRevision[]): Promise<void>;
  /** The bundled revisions that are not stored, have other counts of items, or would become current. */
  findLacking(bundled: readonly PreparedRevision[]): Promise<readonly PreparedRevision[]>;
  /** The articles that are not withdrawn, newest first, at most `limit`. */
  list(page: { readonly limit: number; readonly after?: Cursor }): Promise<ArticleSummary[]>;
  findStatus(articleId: string): Promise<ArticleStatus | undefined>;
  findRevision(hash: string): Promise<StoredRevision | undefined>;
  /** The log of an article, newest entry first, at most `limit`. */
  listCorrections(articleId: string, limit: number): Promise<LogEntry[]>;
}
