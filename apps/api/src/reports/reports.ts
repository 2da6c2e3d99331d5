/** What a reader says is wrong with an item, with all that an editor needs to look into it. */
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
  /** True where the reader had answered the item. */
  readonly answered: boolean;
}

/** Takes reports; it does not know whose they are. */
export interface ReportBox {
  /** Keeps a report; the first one of an id stands. */
  add(report: Report): Promise<void>;
}

/** A page of reports: of one article or of all, after the one that is named. */
export interface ReportPage {
  readonly articleId?: string | undefined;
  readonly after?: Pick<Report, 'at' | 'id'> | undefined;
  readonly limit: number;
}

/** Lists reports; only the publisher has it. */
export interface ReportList {
  /** From the newest to the oldest, at most `limit`. */
  list(page: ReportPage): Promise<Report[]>;
}
