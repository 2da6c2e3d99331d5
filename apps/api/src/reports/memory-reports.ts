import type { Report } from '@dateline/model';
import { mostOfNetwork, type ReportBox, type ReportList } from './reports.ts';

const keyOf = ({ at, id }: Pick<Report, 'at' | 'id'>): string => `${at} ${id}`;

/** Stores reports in memory, for tests. */
export function createMemoryReports(): ReportBox & ReportList {
  const reports = new Map<string, Report>();
  const closed = new Set<string>();
  const deleted = new Set<string>();
  const counts = new Map<string, number>();
  return {
    add: async (report, sender) => {
      if (reports.has(report.id) || deleted.has(report.id)) return true;
      const name = JSON.stringify(sender);
      const count = (counts.get(name) ?? 0) + 1;
      if (sender !== undefined && count > mostOfNetwork) return false;
      counts.set(name, count);
      reports.set(report.id, report);
      return true;
    },
    list: async ({ articleId, after, limit, isClosed }) =>
      [...reports.values()]
        .filter((report) => articleId === undefined || report.articleId === articleId)
        .filter((report) => closed.has(report.id) === isClosed)
        .filter((report) => after === undefined || keyOf(report) < keyOf(after))
        .toSorted((a, b) => (keyOf(a) < keyOf(b) ? 1 : -1))
        .slice(0, limit),
    close: async (id) => reports.has(id) && closed.add(id).has(id),
    remove: async (id) => reports.delete(id) && deleted.add(id).has(id),
  };
}
