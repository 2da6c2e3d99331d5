import * as z from 'zod/mini';
import { orUnavailable } from '../../platform/unavailable.ts';
import { Problem } from '../../problems/problem.ts';
import { defineRoute } from '../define-route.ts';
import { ReportId } from '../parameters.ts';

const DeletedReport = z
  .strictObject({ id: z.string(), deleted: z.literal(true) })
  .register(z.globalRegistry, { id: 'DeletedReport' });

export const deleteReport = defineRoute(
  {
    id: 'deleteReport',
    method: 'delete',
    path: '/v1/reports/:reportId',
    tag: 'Editing',
    summary: 'Delete a report',
    description:
      'Nothing of it is kept but its id, so that it cannot be sent again. To keep what a reader wrote, close the report.',
    isForEditors: true,
    param: z.strictObject({ reportId: ReportId }),
    unknown: 'unknown-report',
    success: { 200: { description: 'The report is deleted', body: DeletedReport } },
    problems: ['unavailable'],
  },
  async ({ env, req, json }) => {
    const { reportId: id } = req.valid('param');
    if (await orUnavailable(() => env.publisher.deleteReport(id)))
      return json({ id, deleted: true }, 200);
    throw new Problem('unknown-report');
  },
);
