import { createApiClient, type Reader } from '$lib/server/api.ts';
import { awaitApiResponse, readApiResponse } from '$lib/server/api-response.ts';
import { readForm } from '$lib/server/read-form.ts';
import { readReport, type EnteredReport } from './report-form.ts';
import { formatReportRefusal } from './format-report-refusal.ts';

/** The outcome of a report, for its form. */
export interface ReportOutcome {
  /** The number of the reported item. */
  readonly number: number;
  readonly status: number;
  /** Why the report was refused. Empty if it was accepted. */
  readonly message: string;
  readonly entered: EnteredReport;
}

/** Sends a posted report to the editors. Returns what was entered, and a message if the report was refused. */
export async function sendReport(reader: Reader, attemptId: string): Promise<ReportOutcome> {
  const form = await readForm(reader.request);
  const number = Number(form.get('number'));
  const read = readReport(form);
  const { entered } = read;
  if (!read.ok) return { number, status: 400, message: read.message, entered };
  const { reports } = createApiClient(reader).v1.attempts[':attemptId'];
  const json = { number, ...read.report };
  const response = await awaitApiResponse(reports.$post({ param: { attemptId }, json }));
  const message = formatReportRefusal(response);
  if (message !== undefined) return { number, status: response.status, message, entered };
  await readApiResponse(response);
  return { number, status: 200, message: '', entered };
}
