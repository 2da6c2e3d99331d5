import { fail, isHttpError, redirect, type RequestEvent } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages.js';
import { itemPath } from '$lib/quiz/item-path.ts';
import { createApiClient } from '$lib/server/api.ts';
import { readApiResponse } from '$lib/server/api-response.ts';
import { readAttempt } from '$lib/server/attempt.ts';
import { readPreferences, storePreferences } from '$lib/server/cookies/attempt-preferences.ts';
import { addOwnAttempt } from '$lib/server/cookies/own-attempts.ts';

/** Starts a quiz with the questions that were not answered wholly rightly, timed and asking for confidence as the one before. */
export async function playMissed(event: RequestEvent<{ attemptId: string }>) {
  const { cookies, url } = event;
  const { id, articleId, feedback } = await readAttempt(event, event.params.attemptId);
  const { attempts } = createApiClient(event).v1.articles[':articleId'];
  const json = { missed: id, feedback };
  const attempt = await readApiResponse(attempts.$post({ param: { articleId }, json })).catch(
    (fault: unknown) => {
      // A correction may have removed everything that was missed.
      if (isHttpError(fault, 422)) return undefined;
      throw fault;
    },
  );
  if (!attempt) return fail(422, { refused: m.result_again_gone() });
  const { timer, confidence } = readPreferences(cookies, id);
  addOwnAttempt(cookies, url, attempt);
  storePreferences(cookies, url, attempt, {
    flags: [],
    ...(timer !== undefined && { timer: Date.now() }),
    ...(confidence && { confidence }),
  });
  redirect(303, itemPath(attempt.id, 1));
}
