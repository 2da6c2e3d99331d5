import type { Client } from '@dateline/api/client';
import type { Attempt, AttemptMode, Difficulty, FeedbackMode, Topic } from '@dateline/model/public';
import { awaitApiResponse, readApiResponse } from './api-response.ts';
import type { ReaderCookie } from './cookies/reader-cookie.ts';

/** The options of a quiz as the reader sent them. */
export interface ChosenQuiz {
  readonly length: number;
  readonly topics: Topic[];
  readonly difficulty: Difficulty;
  readonly feedback: FeedbackMode;
  readonly mode: AttemptMode;
}

/** A quiz as it is started. */
interface WantedQuiz extends ChosenQuiz {
  /** The id of the attempt that the reader had last at the article. */
  readonly after?: string | undefined;
  /** The seed of a quiz that others have had; only in practice. */
  readonly seed?: string;
}

const isRefused = ({ status }: { readonly status: number }): boolean => status === 422;

/**
 * Starts a quiz. A practice quiz names the reader if there is a cookie, so that the article does not count later,
 * and draws no name. A counted quiz draws one if there is no cookie. A cookie that the API rejects is removed or replaced.
 */
export async function startQuiz(
  { articles, readers }: Client['v1'],
  articleId: string,
  { mode, after, seed, ...options }: WantedQuiz,
  cookie: ReaderCookie,
): Promise<Attempt> {
  const start = (reader?: string) =>
    articles[':articleId'].attempts.$post({
      param: { articleId },
      json: {
        ...options,
        mode,
        ...(after !== undefined && { after }),
        ...(seed !== undefined && { seed }),
        ...(reader !== undefined && { reader }),
      },
    });
  const known = cookie.read();
  if (known) {
    const response = await awaitApiResponse(start(known));
    if (!isRefused(response)) return readApiResponse(response);
  }
  if (mode === 'practice') {
    const attempt = await readApiResponse(start());
    cookie.remove();
    return attempt;
  }
  const { reader } = await readApiResponse(readers.$post());
  const attempt = await readApiResponse(start(reader));
  cookie.set(reader);
  return attempt;
}
