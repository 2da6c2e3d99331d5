import type { ArticleStatus, LogEntry, NewRevision } from './sheet-store.ts';

/** A revision that an editor publishes, with its entry in the log. */
export interface Edition {
  readonly revision: Omit<NewRevision, 'origin'>;
  readonly entry: Pick<LogEntry, 'kind' | 'note' | 'changes'>;
  /** The name of the editor's key. */
  readonly editor: string;
  /** How the article stood when the edition was made; undefined for a new article. */
  readonly expected: ArticleStatus | undefined;
}

/** What makes an article be withdrawn. */
export interface Withdrawal {
  readonly articleId: string;
  readonly at: string;
  readonly note: string;
  readonly editor: string;
}

/** Stores what editors decide; only the publisher has it. */
export interface EditionStore {
  /**
   * Stores the revision, makes it current, ends a withdrawal and logs it, all or nothing. False,
   * with nothing done, where the article no longer stands as expected.
   */
  publishEdition(edition: Edition): Promise<boolean>;
  /** Withdraws an article and logs it; one that is withdrawn already or unknown stays as it is. */
  withdraw(withdrawal: Withdrawal): Promise<void>;
}
