import { m } from '$lib/paraglide/messages.js';
import { readRetryAfter, formatRetryAfter } from '$lib/format/retry-after.ts';

/**
 * Says in words why a report was not taken, where the reader may mend that or try again; undefined
 * where it was taken, or where the whole page has something else to say.
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
