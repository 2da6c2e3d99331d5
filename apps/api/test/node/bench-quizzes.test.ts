import { expect, test } from 'vitest';
import { findArticle } from '../../bench/find-article.ts';
import { takeQuizzes } from '../../bench/take-quizzes.ts';
import { bundleWorker } from '../runtime/bundle-worker.ts';
import { serveApi } from '../runtime/serve-api.ts';

test.each([
  ['counted against the rate limits of a deployment', true],
  ['not counted, for comparison with baselines that count nothing', false],
])('the quizzes of the bench are %s, and leave no line in the log', async (_what, isLimited) => {
  const logged: string[] = [];
  const api = await serveApi({ bundle: await bundleWorker(), onLog: (line) => logged.push(line) });
  try {
    const url = await api.unsafeGetDirectURL('api');
    const quiz = {
      articleId: await findArticle(url),
      mode: 'counted',
      shards: 1,
      readers: 3,
      isLimited,
    } as const;
    const { start, answer, finish } = await takeQuizzes(url, quiz);
    expect(logged).toEqual([]);
    const calls = [start, answer, finish].flatMap((step) => step.calls);
    for (const { headers } of calls) {
      expect(Object.keys(headers ?? {})).toEqual(isLimited ? ['CF-Connecting-IP'] : []);
    }
  } finally {
    await api.dispose();
  }
});
