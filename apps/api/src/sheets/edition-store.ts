import type { ArticleStatus, Cursor, LogEntry, NewRevision } from './sheet-store.ts';

/** A revision that an editor publishes, with its entry in the log. */
export interface Edition {
  readonly revision: Omit<NewRevision, 'origin'>;
  readonly entry: Pick<LogEntry, 'kind' | 'note' | 'changes'>;
  /** The name of the editor's key. */
  readonly editor: string;
  /** The article's status when the edition was checked; undefined for a new article. */
  readonly expected: ArticleStatus | undefined;
}

/** The withdrawal of an article by an editor. */
export interface Withdrawal {
  readonly articleId: string;
  readonly at: string;
  readonly note: string;
  readonly editor: string;
  /** The revision that is to be current. */
  readonly previous: string;
}

/** A page of the withdrawn articles; the `publishedAt` of its cursor is when the last article of the page before was withdrawn. */
export interface WithdrawalPage {
  readonly limit: number;
  readonly after?: Cursor | undefined;
}

/** An article that readers do not get, with the editor's note. */
export interface WithdrawnArticle {
  readonly id: string;
  readonly headline: string;
  readonly revision: string;
  readonly withdrawnAt: string;
  readonly note: string;
}

/** Stores what editors decide; only the publisher has it. */
export interface EditionStore {
  /**
   * Stores the revision, makes it current, ends a withdrawal and logs it, all or nothing. Does
   * nothing and returns false if the article's status is not the expected one.
   */
  publishEdition(edition: Edition): Promise<boolean>;
  /** Withdraws an article and logs it; does nothing if it is withdrawn or unknown, or if another revision is current. */
  withdraw(withdrawal: Withdrawal): Promise<void>;
  /** The articles that are withdrawn, the last withdrawn first, at most `limit`. */
  listWithdrawn(page: WithdrawalPage): Promise<WithdrawnArticle[]>;
}
