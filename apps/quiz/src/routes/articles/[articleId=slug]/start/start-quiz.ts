import type { Client } from '@dateline/api/client';
import type { Attempt } from '@dateline/model/public';
import { awaitApiResponse, readApiResponse } from '$lib/server/api-response.ts';
import type { ReaderCookie } from './reader-cookie.ts';
import type { ChosenQuiz } from './start-form.ts';

const isRefused = ({ status }: { readonly status: number }): boolean => status === 422;

/**
 * Starts a quiz. A practice quiz removes the reader cookie. A counted quiz uses the reader of the cookie,
 * or a new one if there is no cookie or the API rejects it.
 */
export async function startQuiz(
  { articles, readers }: Client['v1'],
  articleId: string,
  { mode, after, ...options }: ChosenQuiz & { readonly after?: string | undefined },
  cookie: ReaderCookie,
): Promise<Attempt> {
  const start = (reader?: string) =>
    articles[':articleId'].attempts.$post({
      param: { articleId },
      json: {
        ...options,
        mode,
        ...(after !== undefined && { after }),
        ...(reader !== undefined && { reader }),
      },
    });
  if (mode === 'practice') {
    cookie.remove();
    return readApiResponse(start());
  }
  const known = cookie.read();
  if (known) {
    const response = await awaitApiResponse(start(known));
    if (!isRefused(response)) return readApiResponse(response);
  }
  const { reader } = await readApiResponse(readers.$post());
  const attempt = await readApiResponse(start(reader));
  cookie.set(reader);
  return attempt;
}
