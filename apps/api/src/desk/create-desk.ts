import type { ReportList } from '../reports/reports.ts';
import type { EditorDesk } from './editor-desk.ts';
import { publishRevision, type DeskParts } from './publish-revision.ts';

/** Makes the desk of its stores and a clock. */
export function createDesk({
  reports,
  ...parts
}: DeskParts & { readonly reports: ReportList }): EditorDesk {
  const { sheets, editions, now } = parts;
  return {
    publish: (request) => publishRevision(parts, request),
    withdraw: async (request) => {
      await editions.withdraw({ ...request, at: new Date(now()).toISOString() });
      return (await sheets.findStatus(request.articleId))?.withdrawn;
    },
    listReports: reports.list,
  };
}
