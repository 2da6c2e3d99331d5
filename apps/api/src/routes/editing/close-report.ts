import * as z from 'zod/mini';
import { orUnavailable } from '../../platform/unavailable.ts';
import { Problem } from '../../problems/problem.ts';
import { defineRoute } from '../define-route.ts';
import { ReportId } from '../parameters.ts';

const ClosedReport = z
  .strictObject({ id: z.string(), closed: z.literal(true) })
  .register(z.globalRegistry, { id: 'ClosedReport' });

export const closeReport = defineRoute(
  {
    id: 'closeReport',
    method: 'post',
    path: '/v1/reports/:reportId/closure',
    tag: 'Editing',
    summary: 'Close a report',
    description:
      'An editor has dealt with it. The list has it among the closed ones. Closing it again changes nothing.',
    isForEditors: true,
    param: z.strictObject({ reportId: ReportId }),
    unknown: 'unknown-report',
    success: { 200: { description: 'The report is closed', body: ClosedReport } },
    problems: ['unavailable'],
  },
  async ({ env, req, json }) => {
    const { reportId: id } = req.valid('param');
    if (await orUnavailable(() => env.publisher.closeReport(id)))
      return json({ id, closed: true }, 200);
    throw new Problem('unknown-report');
  },
);
