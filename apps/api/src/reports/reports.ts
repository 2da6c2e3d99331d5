import type { Report } from '@dateline/model';

/** Stores reports, without their readers. */
export interface ReportBox {
  /** Stores a report; does nothing if a report has the same id. */
  add(report: Report): Promise<void>;
}

/** A page of reports: of one article or of all, and those that follow `after`. */
export interface ReportPage {
  readonly articleId?: string | undefined;
  readonly after?: Pick<Report, 'at' | 'id'> | undefined;
  readonly limit: number;
}

/** Lists reports; only the publisher has it. */
export interface ReportList {
  /** Newest first, at most `limit`. */
  list(page: ReportPage): Promise<Report[]>;
}
