import type { Report, RevisionChanges } from '@dateline/model';
import type { Fault } from '../problems/problem.ts';
import type { ReportPage } from '../reports/reports.ts';
import type { ArticleStatus } from '../sheets/sheet-store.ts';
import type { WithdrawalPage, WithdrawnArticle } from '../sheets/edition-store.ts';

/** A sheet that an editor wants to publish. */
export interface PublishRequest {
  /** The id in the path; the sheet must have the same id. */
  readonly articleId: string;
  /** The sheet as it was sent. */
  readonly sheet: unknown;
  readonly note: string;
  readonly editor: string;
  /** The revision that the sheet is based on; null for a new article. */
  readonly previous: string | null;
  /** True if a withdrawn article is to be served again. */
  readonly restore: boolean;
  /** True if nothing is to be published, only checked and compared. */
  readonly dryRun: boolean;
}

/** The article is not in the state that the editor's work is based on, so nothing was changed. */
export interface Conflict {
  readonly status: 'conflict';
  /** The current revision; null if there is no such article. */
  readonly current: string | null;
  readonly isWithdrawn: boolean;
}

/** The outcome of a request to publish. Nothing is published by a dry run, or if the revision is current already. */
export type PublishOutcome =
  | {
      readonly status: 'accepted';
      readonly revision: string;
      /** The revision that was current before; null for a new article. */
      readonly previous: string | null;
      readonly published: boolean;
      /** Null if there is nothing to compare. */
      readonly changes: RevisionChanges | null;
      /** The items that readers got before and do not get now, because their signature has lapsed or they were dropped. */
      readonly unsigned: readonly string[];
    }
  | { readonly status: 'refused'; readonly faults: readonly Fault[] }
  | Conflict;

/** An article that an editor wants to withdraw from readers. */
export interface WithdrawRequest {
  readonly articleId: string;
  readonly note: string;
  readonly editor: string;
  /** The revision that the editor wants to withdraw. */
  readonly previous: string;
}

/** The outcome of a request to withdraw. An article that was withdrawn already keeps its first note. */
export type WithdrawOutcome =
  | { readonly status: 'withdrawn'; readonly at: string; readonly note: string }
  | { readonly status: 'unknown' }
  | Conflict;

/** A revision of an article. */
export interface RevisionOfArticle {
  readonly articleId: string;
  readonly hash: string;
}

/** An article that an editor takes into another system. */
export interface ExportRequest {
  readonly articleId: string;
  /** The name of a format. */
  readonly format: string;
  /** The length of one quiz; absent if all signed items are to be written. */
  readonly length?: number | undefined;
  /** Decides the items of the quiz. */
  readonly seed?: string | undefined;
}

/** The outcome of an export, of which `written` is the only one with a file. */
export type ExportOutcome =
  | {
      readonly status: 'written';
      /** The revision that was current. */
      readonly revision: string;
      /** Lower-case letters, digits, hyphens and dots. */
      readonly fileName: string;
      readonly mediaType: string;
      readonly body: string | Uint8Array<ArrayBuffer>;
      readonly itemCount: number;
      /** What the format has no room for. */
      readonly losses: readonly {
        /** The id of the item; absent if the loss concerns all of them. */
        readonly item?: string;
        readonly part: string;
        readonly reason: string;
      }[];
    }
  | { readonly status: 'unknown-article' }
  | { readonly status: 'unknown-format'; readonly formats: readonly string[] }
  | { readonly status: 'unsigned' }
  | ({ readonly status: 'withdrawn' } & ArticleStatus);

/** Changes what readers get, and reads what they do not get. The caller must have verified the editor's key. */
export interface PublishingService {
  publish(request: PublishRequest): Promise<PublishOutcome>;
  withdraw(request: WithdrawRequest): Promise<WithdrawOutcome>;
  /** The JSON of the whole sheet of a revision, also of an article that is withdrawn; "" if the article has no such revision. */
  findSheet(revision: RevisionOfArticle): Promise<string>;
  /** Writes the current revision of an article for another system, with all keys. */
  exportArticle(request: ExportRequest): Promise<ExportOutcome>;
  /** Lists the articles that are withdrawn, the last withdrawn first, at most `limit`. */
  listWithdrawn(page: WithdrawalPage): Promise<WithdrawnArticle[]>;
  /** Lists what readers have reported, newest first, at most `limit` reports. */
  listReports(page: ReportPage): Promise<Report[]>;
  /** Closes a report; false if there is none with this id. */
  closeReport(id: string): Promise<boolean>;
  /** Deletes a report; false if there is none with this id. */
  deleteReport(id: string): Promise<boolean>;
}
