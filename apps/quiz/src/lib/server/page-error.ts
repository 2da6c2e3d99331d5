import { readRetryAfter } from '$lib/format/retry-after.ts';
import * as z from 'zod/mini';

/** The problem that the API sends for a withdrawn article. */
const Withdrawal = z.object({
  type: z.string().check(z.regex(/\/withdrawn-article$/)),
  note: z.string(),
  withdrawnAt: z.string(),
  articleId: z.optional(z.string()),
});

/** An error page: its status and its content. */
export interface PageError {
  readonly status: number;
  readonly error: App.Error;
}

/**
 * Converts an error response of the API to an error page. Client errors keep their status; server errors
 * become 503. `body` is the JSON of the response, or undefined if it has none.
 */
export function toPageError(
  { status, headers }: Pick<Response, 'status' | 'headers'>,
  body: unknown,
): PageError {
  const retryAfter = readRetryAfter(headers);
  const withdrawn = Withdrawal.safeParse(body).data;
  return {
    status: status < 500 ? status : 503,
    error: {
      message: `The API answered ${status}`,
      ...(retryAfter !== undefined && { retryAfter }),
      ...(withdrawn && {
        withdrawal: {
          note: withdrawn.note,
          at: withdrawn.withdrawnAt,
          ...(withdrawn.articleId !== undefined && { articleId: withdrawn.articleId }),
        },
      }),
    },
  };
}
