import type { Client } from '@dateline/api/client';
import type { Attempt } from '@dateline/model/public';
import { awaitApiResponse, readApiResponse } from '$lib/server/api-response.ts';

/** A quiz that began with a teaser, and whether the reader's answer to it is stored. */
interface StartedTeaser {
  readonly attempt: Attempt;
  readonly isAnswered: boolean;
}

const readText = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

/**
 * Starts the quiz of a teaser and sends the chosen option as the response to its first item. It is practice, because
 * whoever loads the page can see the question before. If the item is no longer the one that the reader saw, or the response
 * cannot be stored, the quiz is started without it.
 */
export async function startTeaser(
  { articles, attempts }: Client['v1'],
  articleId: string,
  form: FormData,
): Promise<StartedTeaser> {
  const json = { seed: readText(form, 'teaser') };
  const start = articles[':articleId'].attempts.$post({ param: { articleId }, json });
  const attempt: Attempt = await readApiResponse(start);
  const isSame = JSON.stringify(attempt.items[0]) === readText(form, 'item');
  if (!isSame) return { attempt, isAnswered: false };
  const { ok } = await awaitApiResponse(
    attempts[':attemptId'].responses[':number'].$put({
      param: { attemptId: attempt.id, number: '1' },
      json: { response: readText(form, 'choice') },
    }),
  ).catch(() => ({ ok: false }));
  return { attempt, isAnswered: ok };
}
