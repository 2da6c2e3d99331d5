import type { Report } from '@dateline/model';
import type { ReportBox, ReportList } from './reports.ts';

const keyOf = ({ at, id }: Pick<Report, 'at' | 'id'>): string => `${at} ${id}`;

/** Stores reports in memory, for tests. */
export function createMemoryReports(): ReportBox & ReportList {
  const reports = new Map<string, Report>();
  return {
    add: async (report) => {
      if (!reports.has(report.id)) reports.set(report.id, report);
    },
    list: async ({ articleId, after, limit }) =>
      [...reports.values()]
        .filter((report) => articleId === undefined || report.articleId === articleId)
        .filter((report) => after === undefined || keyOf(report) < keyOf(after))
        .toSorted((a, b) => (keyOf(a) < keyOf(b) ? 1 : -1))
        .slice(0, limit),
  };
}
