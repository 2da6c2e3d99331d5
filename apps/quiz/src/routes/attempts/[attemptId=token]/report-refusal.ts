import { retryAfterOf, retryWords } from '$lib/retry-after.ts';

/**
 * Says in words why a report was not taken, where the reader may mend that or try again; undefined
 * where it was taken, or where the whole page has something else to say.
 */
export function tellReportRefusal({
  status,
  headers,
}: Pick<Response, 'status' | 'headers'>): string | undefined {
  const seconds = retryAfterOf(headers);
  const again = retryWords(seconds);
  if (status === 422) return 'That could not be taken as it is. Write it another way.';
  if (status === 429) {
    return seconds === undefined
      ? 'You have reported as many questions of this quiz as one can.'
      : `Too many reports at once. Yours is still here: send it again ${again}.`;
  }
  if (status >= 500) return `Your report could not be sent. Send it again ${again}.`;
  return undefined;
}
