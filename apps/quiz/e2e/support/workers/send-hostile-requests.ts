import { join } from 'node:path';
import { runHostile } from '../../../../../scripts/hostile/run-hostile.ts';
import { workers } from '../../../../../scripts/repository.ts';
import type { Workers } from './start-workers.ts';
import { withExpiry } from './attempt-key.ts';
import { prepareSoundRequests } from './sound-requests.ts';

/** Has the public key of development. The article is withdrawn soon, so that it is not the one of the readers. */
const editor = {
  key: 'dateline-editor-key-for-development',
  articleId: 'world-cup-final-1966',
};
const articleId = 'apollo-11-1969';

/** Sends `count` hostile requests to the API, the quiz and the desk. The same seed gives the same requests. */
export async function sendHostileRequests(
  { apiUrl, quizUrl, deskUrl }: Pick<Workers, 'apiUrl' | 'quizUrl' | 'deskUrl'>,
  count: number,
  seed: number,
  onProgress: (answered: number) => void = () => undefined,
) {
  if (deskUrl === undefined) throw new Error('Cannot send requests to the desk: it is not started');
  const urls = { api: apiUrl, quiz: quizUrl, desk: deskUrl };
  const routes = {
    quiz: join(workers.quiz, 'src/routes'),
    desk: join(workers.desk, 'src/routes'),
  };
  const prepared = await prepareSoundRequests(apiUrl, editor, articleId);
  const { revision, attemptIds, reportIds, code, sound } = prepared;
  const [id = ''] = attemptIds;
  const params = {
    articleId: [articleId, editor.articleId, 'nothing'],
    hash: [revision, '0'.repeat(64)],
    attemptId: [...attemptIds, withExpiry(id, 1), `${id}x`, 'eyJhbGciOiJub25lIn0.e30'],
    number: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0', '1e3', '-1'],
    format: ['gift', 'h5p', 'Gift', 'nothing'],
    reportId: [...reportIds.slice(0, 3), 'a'.repeat(43)],
    problem: ['unknown-article', 'invalid-request', 'nothing'],
    code: [code, `${code}1`, code.replace('-mff8-', '-m008-')],
  };
  return runHostile({ urls, routes, params, sound, editor, count, seed, onProgress });
}
