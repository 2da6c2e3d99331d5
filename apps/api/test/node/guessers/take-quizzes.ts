import { Attempt, Result } from '@dateline/model';
import { createClient, type Client } from '../../../src/client.ts';

/** An attempt as its reader sees it, and its result. */
export interface TakenQuiz {
  readonly attempt: Attempt;
  readonly result: Result;
}

/** How many quizzes are taken at the same time. */
const readers = 8;

/** The responses to send, by the item's number; an item without one is passed. */
type Respond = (attempt: Attempt) => ReadonlyMap<number, string>;

async function takeQuiz(
  { v1 }: Client,
  article: string,
  seed: string,
  respond: Respond,
): Promise<TakenQuiz> {
  const param = { articleId: article };
  const started = await v1.articles[':articleId'].attempts.$post({
    param,
    json: { seed, length: 10 },
  });
  if (!started.ok) throw new Error(`Cannot start an attempt: ${started.status}`);
  const attempt = Attempt.parse(await started.json());
  const { finish, responses } = v1.attempts[':attemptId'];
  const attemptId = attempt.id;
  for (const [number, response] of respond(attempt)) {
    const put = { param: { attemptId, number: String(number) }, json: { response } };
    const answer = await responses[':number'].$put(put);
    if (!answer.ok) throw new Error(`Cannot answer item ${number}: ${answer.status}`);
  }
  const finished = await finish.$post({ param: { attemptId } });
  if (!finished.ok) throw new Error(`Cannot finish an attempt: ${finished.status}`);
  return { attempt, result: Result.parse(await finished.json()) };
}

/**
 * Takes quizzes, the published articles in turn, several at a time. The seed of each is the name of the
 * sample followed by the number of the quiz.
 */
export async function takeQuizzes(
  url: string,
  sample: string,
  count: number,
  respond: Respond = () => new Map(),
): Promise<TakenQuiz[]> {
  const client = createClient(url);
  const list = await client.v1.articles.$get({ query: {} });
  const articles = (await list.json()).articles.map(({ id }) => id);
  const taken: TakenQuiz[] = [];
  const numbers = Array.from({ length: count }, (_, at) => at).values();
  const read = async (): Promise<void> => {
    // The readers share one iterator, so that each number is taken once.
    for (const at of numbers) {
      const article = articles[at % articles.length] ?? '';
      taken.push(await takeQuiz(client, article, `${sample} ${at + 1}`, respond));
    }
  };
  await Promise.all(Array.from({ length: readers }, read));
  return taken;
}
