import type { ReportList } from '../reports/reports.ts';
import { exportArticle } from './export-article.ts';
import { createConflict } from './find-conflict.ts';
import { publishRevision, type PublishingStores } from './publish-revision.ts';
import type { PublishingService } from './publishing-service.ts';

/** Creates the service from its stores and a clock. */
export function createPublisher({
  reports,
  ...stores
}: PublishingStores & { readonly reports: ReportList }): PublishingService {
  const { sheets, editions, now } = stores;
  return {
    publish: (request) => publishRevision(stores, request),
    withdraw: async (request) => {
      await editions.withdraw({ ...request, at: new Date(now()).toISOString() });
      const status = await sheets.findStatus(request.articleId);
      if (status === undefined) return { status: 'unknown' };
      const { current, withdrawn } = status;
      return withdrawn === undefined || current !== request.previous
        ? createConflict(status)
        : { status: 'withdrawn', ...withdrawn };
    },
    findSheet: async ({ articleId, hash }) => {
      const sheet = (await sheets.findRevision(hash))?.sheet;
      return sheet?.id === articleId ? JSON.stringify(sheet) : '';
    },
    exportArticle: (request) => exportArticle(sheets, request),
    listWithdrawn: editions.listWithdrawn,
    listReports: reports.list,
    closeReport: (id) => reports.close(id, new Date(now()).toISOString()),
    deleteReport: (id) => reports.remove(id, new Date(now()).toISOString()),
  };
}
