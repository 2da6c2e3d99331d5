import { readRetryAfter } from '$lib/format/retry-after.ts';
import * as z from 'zod/mini';

/** What the problem of a withdrawn article tells beside its status. */
const Withdrawal = z.object({
  type: z.string().check(z.regex(/\/withdrawn-article$/)),
  note: z.string(),
  withdrawnAt: z.string(),
  articleId: z.optional(z.string()),
});

/** What a page says of an error, and under which status. */
export interface PageError {
  readonly status: number;
  readonly error: App.Error;
}

/**
 * Makes a page's error of an answer of the API: what the reader can understand keeps its status, and
 * whatever went wrong behind the page is 503. `body` is the answer's JSON, as far as it has any.
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
