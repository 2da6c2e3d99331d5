import { m } from '$lib/paraglide/messages.js';

/** What can be wrong with a question, as a reader is asked; the first half is what the API calls it. */
export const reportReasons = [
  { reason: 'wrong-answer', label: m.report_wrong_answer },
  { reason: 'unclear', label: m.report_unclear },
  { reason: 'unfair', label: m.report_unfair },
  { reason: 'outdated', label: m.report_outdated },
  { reason: 'other', label: m.report_other },
] as const;

/** Why a question is reported. */
export type ReportReason = (typeof reportReasons)[number]['reason'];

/** Longest text of a report, in UTF-16 code units. */
export const longestReport = 500;

/** The fields of a report as a reader left them. */
export interface EnteredReport {
  readonly reason: ReportReason | undefined;
  readonly text: string;
}

/** A report that can be sent, or what is missing; either way beside what was entered. */
export type ReadReport = { readonly entered: EnteredReport } & (
  | {
      readonly ok: true;
      readonly report: { readonly reason: ReportReason; readonly text?: string };
    }
  | { readonly ok: false; readonly message: string }
);

/** Reads the form of a report. Of characters that do not show, which nobody types, line feeds alone are left. */
export function readReport(form: FormData): ReadReport {
  const text = readText(form.get('text'));
  const reason = reportReasons.find((each) => each.reason === form.get('reason'))?.reason;
  const entered = { reason, text };
  const refuse = (message: string): ReadReport => ({ ok: false, message, entered });
  if (reason === undefined) return refuse(m.report_needs_reason());
  if (text.length > longestReport) return refuse(m.report_too_long({ count: longestReport }));
  return { ok: true, report: { reason, ...(text !== '' && { text }) }, entered };
}

/** Browsers send a line break as two characters; it counts as one. */
function readText(value: FormDataEntryValue | null): string {
  if (typeof value !== 'string') return '';
  return value
    .replaceAll('\r\n', '\n')
    .replaceAll('\t', ' ')
    .replaceAll(/(?!\n)[\p{Cc}\p{Bidi_Control}]/gu, '')
    .trim();
}
