import { join } from 'node:path';
import { createClient } from '@dateline/api/client';
import { runHostile } from '../../../../../scripts/hostile/run-hostile.ts';
import { workers } from '../../../../../scripts/repository.ts';
import type { Workers } from './start-workers.ts';
import { withExpiry } from './attempt-key.ts';

/** Has the public key of development. The article is withdrawn soon, so that it is not the one of the readers. */
const editor = {
  key: 'dateline-editor-key-for-development',
  articleId: 'world-cup-final-1966',
};
const articleId = 'apollo-11-1969';

async function listParams(apiUrl: string): Promise<Record<string, readonly string[]>> {
  const article = createClient(apiUrl).v1.articles[':articleId'];
  const { revision } = await (await article.$get({ param: { articleId } })).json();
  const started = await article.attempts.$post({
    param: { articleId },
    json: { length: 8, seed: 'hostile' },
  });
  if (!started.ok) throw new Error(`Cannot start an attempt: ${started.status}`);
  const { id } = await started.json();
  return {
    articleId: [articleId, editor.articleId, 'nothing'],
    hash: [revision],
    attemptId: [id, withExpiry(id, 1), `${id}x`, 'eyJhbGciOiJub25lIn0.e30'],
    number: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0', '1e3', '-1'],
  };
}

/** Sends `count` hostile requests to the API and the quiz. The same seed gives the same requests. */
export async function sendHostileRequests(
  { apiUrl, quizUrl }: Pick<Workers, 'apiUrl' | 'quizUrl'>,
  count: number,
  seed: number,
  onProgress: (answered: number) => void = () => undefined,
) {
  const routes = join(workers.quiz, 'src/routes');
  const params = await listParams(apiUrl);
  return runHostile({ apiUrl, quizUrl, routes, params, editor, count, seed, onProgress });
}
