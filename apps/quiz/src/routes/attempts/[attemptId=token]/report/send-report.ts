import { createApiClient, type Reader } from '$lib/server/api.ts';
import { awaitApiResponse, readApiResponse } from '$lib/server/api-response.ts';
import { readReport, type EnteredReport } from './report-form.ts';
import { formatReportRefusal } from './format-report-refusal.ts';

/** What became of a report, for the form that it came from. */
export interface ReportOutcome {
  /** The item that it is about. */
  readonly number: number;
  readonly status: number;
  /** Why it was not taken; empty where it was. */
  readonly message: string;
  readonly entered: EnteredReport;
}

/** Reads a posted report and hands it to the editors; a fault of it, and what was typed, come back. */
export async function sendReport(reader: Reader, attemptId: string): Promise<ReportOutcome> {
  const form = await reader.request.formData();
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
