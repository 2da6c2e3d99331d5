import type { Client } from '@dateline/api/client';
import type { Attempt } from '@dateline/model/public';
import { awaitApiResponse, readApiResponse } from '$lib/server/api-response.ts';
import type { ReaderCookie } from './reader-cookie.ts';
import type { ChosenQuiz } from './start-form.ts';

const isRefused = ({ status }: { readonly status: number }): boolean => status === 422;

/**
 * Starts a quiz. Practice forgets the reader of this browser; a quiz that counts goes on under that
 * reader, and draws a new one where there is none or the API does not take it for one.
 */
export async function startQuiz(
  { articles, readers }: Client['v1'],
  articleId: string,
  { mode, ...options }: ChosenQuiz,
  cookie: ReaderCookie,
): Promise<Attempt> {
  const start = (reader?: string) =>
    articles[':articleId'].attempts.$post({
      param: { articleId },
      json: { ...options, mode, ...(reader !== undefined && { reader }) },
    });
  if (mode === 'practice') {
    cookie.forget();
    return readApiResponse(start());
  }
  const known = cookie.read();
  if (known) {
    const response = await awaitApiResponse(start(known));
    if (!isRefused(response)) return readApiResponse(response);
  }
  const { reader } = await readApiResponse(readers.$post());
  const attempt = await readApiResponse(start(reader));
  cookie.keep(reader);
  return attempt;
}
