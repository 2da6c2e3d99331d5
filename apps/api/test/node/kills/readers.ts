import type { Topic } from '@dateline/model';
import { createClient, type Client } from '../../../src/client.ts';
import { drawAddress } from '../../runtime/draw-address.ts';
import { twoResponsesTo } from '../../responses.ts';

/** A response to an item that the server has acknowledged, with its verdict. */
export interface Acknowledged {
  readonly attemptId: string;
  readonly number: number;
  readonly verdict: unknown;
}

/** What readers remember of a server that may be killed at any moment. */
export interface Memory {
  readonly attemptIds: string[];
  readonly acknowledged: Acknowledged[];
}

/** An article with five items about reasons, so that all readers get the same. */
export const articleId = 'world-cup-final-1966';
const topics: Topic[] = ['reasons'];

/** Creates a client from a network of its own. */
function createNeighbour(url: string): Client {
  const address = drawAddress();
  return createClient(url, (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set('CF-Connecting-IP', address);
    return fetch(input, { ...init, headers });
  });
}

/** One reader takes the quiz in a counted attempt, finishes two of three attempts, and remembers what is acknowledged. */
async function takeQuiz(url: string, memory: Memory, turn: number): Promise<void> {
  const api = createNeighbour(url);
  const { reader } = await (await api.v1.readers.$post()).json();
  const started = await api.v1.articles[':articleId'].attempts.$post({
    param: { articleId },
    json: { topics, length: 5, mode: 'counted', reader },
  });
  if (!started.ok) throw new Error(`Cannot start an attempt: ${started.status}`);
  const { id: attemptId, items } = await started.json();
  memory.attemptIds.push(attemptId);
  const attempt = api.v1.attempts[':attemptId'];
  for (const item of items) {
    const { number } = item;
    const response = twoResponsesTo(item)[(turn + number) % 2] ?? null;
    const param = { attemptId, number: String(number) };
    const answered = await attempt.responses[':number'].$put({ param, json: { response } });
    const verdict: unknown = await answered.json();
    if (answered.ok) memory.acknowledged.push({ attemptId, number, verdict });
  }
  if (turn % 3 > 0) await attempt.finish.$post({ param: { attemptId } });
}

/** Has several readers take quizzes at once until the server is gone. */
export async function takeQuizzesUntilGone(
  url: string,
  memory: Memory,
  readers: number,
): Promise<void> {
  const takeUntilGone = async (): Promise<void> => {
    for (;;) await takeQuiz(url, memory, memory.attemptIds.length);
  };
  await Promise.allSettled(Array.from({ length: readers }, takeUntilGone));
}

/** Has so many readers take one quiz each, to its end. */
export async function takeQuizzes(url: string, memory: Memory, readers: number): Promise<void> {
  await Promise.all(Array.from({ length: readers }, (_, turn) => takeQuiz(url, memory, turn)));
}
