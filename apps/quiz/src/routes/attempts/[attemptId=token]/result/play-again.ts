import { fail, isHttpError, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Attempt } from '@dateline/model/public';
import { m } from '$lib/paraglide/messages.js';
import { localizeHref } from '$lib/paraglide/runtime.js';
import { createApiClient } from '$lib/server/api.ts';
import { readApiResponse } from '$lib/server/api-response.ts';
import { readAttempt } from '$lib/server/attempt.ts';
import { readPreferences, storePreferences } from '$lib/server/attempt-preferences.ts';
import { rememberAttempt } from '$lib/server/remember-attempt.ts';
import { readerCookie } from '../../../articles/[articleId=slug]/start/reader-cookie.ts';
import { startQuiz } from '../../../articles/[articleId=slug]/start/start-quiz.ts';

type ResultEvent = RequestEvent<{ attemptId: string }>;

/** Starts a quiz with the options of the one before, which prefers other questions. */
export async function playAgain(event: ResultEvent) {
  const before = await readAttempt(event, event.params.attemptId);
  const { v1 } = createApiClient(event);
  const cookie = readerCookie(event.cookies, event.url);
  const { feedback, options } = before;
  // An attempt after another one at the article never counts.
  const wanted = { ...options, feedback, mode: 'practice', after: before.id } as const;
  return begin(event, before, () => startQuiz(v1, before.articleId, wanted, cookie));
}

/** Starts a quiz with the questions that were not answered wholly rightly. */
export async function playMissed(event: ResultEvent) {
  const before = await readAttempt(event, event.params.attemptId);
  const { attempts } = createApiClient(event).v1.articles[':articleId'];
  const param = { articleId: before.articleId };
  const json = { missed: before.id, feedback: before.feedback };
  return begin(event, before, () => readApiResponse(attempts.$post({ param, json })));
}

/** Begins a quiz with the timer and the question of confidence as in the one before. */
async function begin(event: ResultEvent, before: Attempt, start: () => Promise<Attempt>) {
  const attempt = await start().catch((fault: unknown) => {
    // A correction may have removed all questions on these topics, or all that were missed.
    if (isHttpError(fault, 422)) return undefined;
    throw fault;
  });
  if (!attempt) return fail(422, { again: m.result_again_gone() });
  const { timer, confidence } = readPreferences(event.cookies, before.id);
  rememberAttempt(event, attempt, 1);
  storePreferences(event.cookies, event.url, attempt, {
    flags: [],
    ...(timer !== undefined && { timer: Date.now() }),
    ...(confidence && { confidence }),
  });
  redirect(303, `${localizeHref(`/attempts/${attempt.id}/1`)}#question`);
}
