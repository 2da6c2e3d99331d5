import type { ArticleStatus, LogEntry, NewRevision } from './sheet-store.ts';

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

/** Stores what editors decide; only the publisher has it. */
export interface EditionStore {
  /**
   * Stores the revision, makes it current, ends a withdrawal and logs it, all or nothing. Does
   * nothing and returns false if the article's status is not the expected one.
   */
  publishEdition(edition: Edition): Promise<boolean>;
  /** Withdraws an article and logs it; does nothing if it is withdrawn or unknown, or if another revision is current. */
  withdraw(withdrawal: Withdrawal): Promise<void>;
}
