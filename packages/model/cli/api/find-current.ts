import * as z from 'zod/mini';
import { callApi, parseAnswer, type ApiAnswer } from './call-api.ts';
import { RevisionHash } from './revision-hash.ts';

const Log = z.object({ corrections: z.array(z.object({ revision: RevisionHash })) });

/** The current revision of an article, also if it is withdrawn; null if there is no such article. Returns the answer instead if it is another error. */
export async function findCurrent(
  to: string,
  id: string,
): Promise<{ readonly revision: string | null } | ApiAnswer> {
  const answer = await callApi(to, `/v1/articles/${encodeURIComponent(id)}/corrections`);
  if (answer.status === 404) return { revision: null };
  if (answer.status !== 200) return answer;
  return { revision: parseAnswer(Log, answer).corrections[0]?.revision ?? null };
}
