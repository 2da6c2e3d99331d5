import { m } from '$lib/paraglide/messages.js';
import { readRetryAfter, formatRetryAfter } from '$lib/format/retry-after.ts';

/**
 * Formats why the API refused a report, if the reader can correct it or try again. Undefined if the API
 * accepted the report, or if an error page says more.
 */
export function formatReportRefusal({
  status,
  headers,
}: Pick<Response, 'status' | 'headers'>): string | undefined {
  const seconds = readRetryAfter(headers);
  const again = formatRetryAfter(seconds);
  if (status === 422) return m.report_refused();
  if (status === 429) {
    return seconds === undefined ? m.report_enough() : m.report_too_many({ when: again });
  }
  if (status >= 500) return m.report_failed({ when: again });
  return undefined;
}
