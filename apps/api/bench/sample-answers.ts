import { Attempt, type PublicItem } from '@dateline/model';
import { twoResponsesTo } from '../test/responses.ts';
import type { Answer, Answers } from './baselines.ts';

async function sample(url: URL, init: { readonly method: string; readonly body?: string }) {
  const type = init.body === undefined ? {} : { 'Content-Type': 'application/json' };
  const response = await fetch(url, { ...init, headers: type });
  const body = await response.text();
  if (!response.ok) throw new Error(`Cannot sample ${url.href}: ${body}`);
  return { status: response.status, headers: [...response.headers], body } satisfies Answer;
}

/** Takes one quiz of an article and returns the answers of the API; of the ten verdicts, the one of middle length. */
export async function sampleAnswers(origin: URL, articleId: string): Promise<Answers> {
  const attempts = new URL(`/v1/articles/${articleId}/attempts`, origin);
  const start = await sample(attempts, { method: 'POST', body: '{}' });
  const { id, items } = Attempt.parse(JSON.parse(start.body));
  const answer = (item: PublicItem) =>
    sample(new URL(`/v1/attempts/${id}/responses/${item.number}`, origin), {
      method: 'PUT',
      body: JSON.stringify({ response: twoResponsesTo(item)[0] }),
    });
  const answers = (await Promise.all(items.map(answer))).toSorted(
    (a, b) => a.body.length - b.body.length,
  );
  const middle = answers[Math.floor(answers.length / 2)];
  if (middle === undefined) throw new Error('Cannot sample answers: the quiz has no items');
  const finish = await sample(new URL(`/v1/attempts/${id}/finish`, origin), { method: 'POST' });
  return { start, answer: middle, finish };
}
