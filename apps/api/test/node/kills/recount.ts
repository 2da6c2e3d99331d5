import * as z from 'zod/mini';
import { createClient } from '../../../src/client.ts';

/** The statistics as counted from the stored attempts. */
export interface Recount {
  readonly attempts: {
    readonly begun: number;
    readonly counted: number;
    readonly finished: number;
  };
  /** By stem: how many have answered, and how many of them correctly. */
  readonly items: Readonly<Record<string, { readonly attempts: number; readonly correct: number }>>;
  /** How many have finished the quiz with a response to each item. */
  readonly form: number;
}

/** Reads attempts by their ids. */
export async function readAttempts(url: string, ids: readonly string[]) {
  const attempt = createClient(url).v1.attempts[':attemptId'];
  const read = async (attemptId: string) => {
    const response = await attempt.$get({ param: { attemptId } });
    if (!response.ok) throw new Error(`Cannot read an attempt: ${response.status}`);
    return response.json();
  };
  return Promise.all(ids.map(read));
}

type Stored = Awaited<ReturnType<typeof readAttempts>>[number];

/** Counts attempts and responses, after the statistics have refused those whose network has the digest of another. */
export function recount(attempts: readonly Stored[]): Recount {
  const begun = attempts.filter(({ responses }) => responses.length > 0);
  const counted = begun.filter(({ mode }) => mode === 'counted');
  const finished = counted.filter((attempt) => attempt.finished);
  const answers = counted.flatMap(({ items, responses }) =>
    responses.map(({ number, verdict }) => ({
      stem: items.find((item) => item.number === number)?.stem ?? '',
      isRight: verdict?.verdict === 'correct',
    })),
  );
  const byStem = Map.groupBy(answers, ({ stem }) => stem);
  return {
    attempts: { begun: begun.length, counted: counted.length, finished: finished.length },
    items: Object.fromEntries(
      [...byStem].map(([stem, given]) => [
        stem,
        { attempts: given.length, correct: given.filter(({ isRight }) => isRight).length },
      ]),
    ),
    form: finished.filter(({ items, responses }) => items.length === responses.length).length,
  };
}

const Report = z.object({
  attempts: z.object({ begun: z.int(), counted: z.int(), finished: z.int() }),
  items: z.array(z.object({ stem: z.string(), attempts: z.int(), facility: z.number() })),
  forms: z.array(z.object({ attempts: z.int() })),
});

/** Reads the statistics of an article as an editor. */
export async function readStatistics(url: string, articleId: string): Promise<Recount> {
  const response = await fetch(new URL(`/v1/articles/${articleId}/statistics/items`, url), {
    headers: { Authorization: 'Bearer dateline-editor-key-for-development' },
  });
  const { attempts, items, forms } = Report.parse(await response.json());
  return {
    attempts,
    items: Object.fromEntries(
      items.map((item) => [
        item.stem,
        { attempts: item.attempts, correct: Math.round(item.facility * item.attempts) },
      ]),
    ),
    form: forms[0]?.attempts ?? 0,
  };
}
