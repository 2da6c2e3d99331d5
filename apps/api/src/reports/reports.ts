import type { Report } from '@dateline/model';

/** The network that a report comes from: a name that nobody can trace back, another one each day. */
export interface ReportSender {
  readonly network: string;
  /** Of the year, in ISO 8601. */
  readonly day: string;
}

/** The most reports of one network on a day: three classes in which every reader reports a fault. */
export const mostOfNetwork = 100;

/** Stores reports, without their readers. */
export interface ReportBox {
  /**
   * Stores a report; does nothing if one with the same id is stored or was deleted. Returns false if the sender's network has sent
   * `mostOfNetwork` reports on this day.
   */
  add(report: Report, sender?: ReportSender): Promise<boolean>;
}

/** A page of reports: of one article or of all, open or closed, and those that follow `after`. */
export interface ReportPage {
  readonly articleId?: string | undefined;
  readonly isClosed: boolean;
  readonly after?: Pick<Report, 'at' | 'id'> | undefined;
  readonly limit: number;
}

/** What editors do with reports; only the publisher has it. */
export interface ReportList {
  /** Newest first, at most `limit`. */
  list(page: ReportPage): Promise<Report[]>;
  /** Closes a report; false if there is none with this id. `at` is in ISO 8601. */
  close(id: string, at: string): Promise<boolean>;
  /** Deletes a report; false if there is none with this id. `at` is in ISO 8601. Its id is kept while its attempt can send it again. */
  remove(id: string, at: string): Promise<boolean>;
}
