/** A reader's report on an item, with what an editor needs to check it. */
export interface Report {
  readonly id: string;
  /** In ISO 8601, UTC. */
  readonly at: string;
  readonly articleId: string;
  readonly revision: string;
  /** The item's id in the bank. */
  readonly item: string;
  readonly stem: string;
  readonly reason: string;
  readonly text: string | null;
  /** True if the reader had answered the item. */
  readonly answered: boolean;
}

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
