import { Attempt, type Response } from '@dateline/model';
import * as z from 'zod/mini';
import { twoResponsesTo } from '../test/responses.ts';
import { Connection, type Call } from './connection.ts';
import { median } from './figures.ts';
import { findArticle } from './find-article.ts';
import { serveMeasuredApi } from './serve-measured-api.ts';

/** How many quizzes are answered rightly, and how many wrongly. */
const quizzes = 60;

const Verdict = z.object({ key: z.unknown() });

const put = (id: string, number: number, response: unknown): Call => ({
  method: 'PUT',
  path: `/v1/attempts/${id}/responses/${number}`,
  body: { response },
  status: 200,
});

/** Prints how long a right response takes compared with a wrong one if feedback is deferred. */
export async function benchDeferred(bundle: string): Promise<void> {
  const api = await serveMeasuredApi({ bundle });
  try {
    const url = await api.unsafeGetDirectURL('api');
    const connection = await Connection.open(url);
    const path = `/v1/articles/${await findArticle(url)}/attempts`;
    const start = async (feedback: string): Promise<Attempt> => {
      const body = { seed: 'deferred', length: 10, feedback };
      const answer = await connection.send({ method: 'POST', path, body, status: 201 });
      return Attempt.parse(JSON.parse(answer));
    };
    const immediate = await start('immediate');
    const ways: { readonly right: unknown; readonly wrong: Response }[] = [];
    for (const item of immediate.items) {
      const { key } = Verdict.parse(
        JSON.parse(await connection.send(put(immediate.id, item.number, null))),
      );
      const [one, other] = twoResponsesTo(item);
      ways.push({ right: key, wrong: JSON.stringify(one) === JSON.stringify(key) ? other : one });
    }
    const all: Readonly<Record<'right' | 'wrong', number[]>> = { right: [], wrong: [] };
    for (let quiz = 0; quiz < quizzes; quiz += 1) {
      const attempts = { right: await start('deferred'), wrong: await start('deferred') };
      for (const [at, way] of ways.entries()) {
        // In turn, so that neither always comes first.
        const order =
          (quiz + at) % 2 === 0 ? (['right', 'wrong'] as const) : (['wrong', 'right'] as const);
        for (const which of order) {
          const begin = performance.now();
          await connection.send(put(attempts[which].id, at + 1, way[which]));
          all[which].push(performance.now() - begin);
        }
      }
    }
    connection.close();
    const ratio = median(all.right) / median(all.wrong);
    console.log(
      `\na right response with deferred feedback takes ${ratio.toFixed(2)} times as long as a wrong one`,
    );
  } finally {
    await api.dispose();
  }
}
