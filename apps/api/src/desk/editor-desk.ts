import type { RevisionChanges } from '@dateline/model';
import type { Fault } from '../problems/problem.ts';
import type { Report, ReportPage } from '../reports/reports.ts';

/** A sheet that an editor wants to be current. */
export interface PublishRequest {
  /** What the address names; the sheet must have the same id. */
  readonly articleId: string;
  /** The sheet as it was sent. */
  readonly sheet: unknown;
  readonly note: string;
  readonly editor: string;
  /** True where the editor only wants to know what would become of it. */
  readonly dryRun: boolean;
}

/** What became of it. A revision is not published by a dry run, or where it is current already. */
export type PublishOutcome =
  | {
      readonly status: 'accepted';
      readonly revision: string;
      /** What was current before; null for a new article. */
      readonly previous: string | null;
      readonly published: boolean;
      /** Null where there is nothing to compare. */
      readonly changes: RevisionChanges | null;
    }
  | { readonly status: 'refused'; readonly faults: readonly Fault[] }
  | { readonly status: 'conflict' };

/** An article that readers are to get no more. */
export interface WithdrawRequest {
  readonly articleId: string;
  readonly note: string;
  readonly editor: string;
}

/** Where editors do what changes what readers get. Whoever calls it has made sure that an editor asks. */
export interface EditorDesk {
  publish(request: PublishRequest): Promise<PublishOutcome>;
  /** Withdraws an article, or finds it withdrawn; undefined where there is none. */
  withdraw(
    request: WithdrawRequest,
  ): Promise<{ readonly at: string; readonly note: string } | undefined>;
  /** What readers have reported, from the newest on, at most `limit`. */
  listReports(page: ReportPage): Promise<Report[]>;
}
