import { hiddenCharacter } from '@dateline/model/public';
import { m } from '$lib/paraglide/messages.js';

/** The reasons for a report that the form offers, by their names in the API. */
export const reportReasons = [
  { reason: 'wrong-answer', label: m.report_wrong_answer },
  { reason: 'unclear', label: m.report_unclear },
  { reason: 'unfair', label: m.report_unfair },
  { reason: 'outdated', label: m.report_outdated },
  { reason: 'other', label: m.report_other },
] as const;

/** Why a question is reported. */
export type ReportReason = (typeof reportReasons)[number]['reason'];

/** The longest text of a report, in UTF-16 code units. */
export const longestReport = 500;

/** The fields of a report as the reader entered them. */
export interface EnteredReport {
  readonly reason: ReportReason | undefined;
  readonly text: string;
}

/** A valid report, or a message about what is missing, with the entered fields. */
export type ReadReport = { readonly entered: EnteredReport } & (
  | {
      readonly ok: true;
      readonly report: { readonly reason: ReportReason; readonly text?: string };
    }
  | { readonly ok: false; readonly message: string }
);

/** Reads the form of a report. Removes invisible characters except line feeds. */
export function readReport(form: FormData): ReadReport {
  const text = readText(form.get('text'));
  const reason = reportReasons.find((each) => each.reason === form.get('reason'))?.reason;
  const entered = { reason, text };
  const refuse = (message: string): ReadReport => ({ ok: false, message, entered });
  if (reason === undefined) return refuse(m.report_needs_reason());
  if (text.length > longestReport) return refuse(m.report_too_long({ count: longestReport }));
  return { ok: true, report: { reason, ...(text !== '' && { text }) }, entered };
}

/** Writes every line break as a line feed, and removes characters that nobody can see. */
function readText(value: FormDataEntryValue | null): string {
  if (typeof value !== 'string') return '';
  const lines = value.replaceAll(/\r\n|\p{Zl}|\p{Zp}/gu, '\n').replaceAll('\t', ' ');
  return Array.from(lines)
    .filter((character) => character === '\n' || !hiddenCharacter.test(character))
    .join('')
    .trim();
}
