import { fail, isHttpError, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Attempt } from '@dateline/model/public';
import { m } from '$lib/paraglide/messages.js';
import { itemPath } from '$lib/quiz/item-path.ts';
import { createApiClient } from '$lib/server/api.ts';
import { storePreferences } from '$lib/server/cookies/attempt-preferences.ts';
import { readSettings, storeSettings } from '$lib/server/cookies/quiz-settings.ts';
import { findPreviousAttempt } from '$lib/server/cookies/previous-attempt.ts';
import { addOwnAttempt } from '$lib/server/cookies/own-attempts.ts';
import { rememberAttempt } from '$lib/server/cookies/remember-attempt.ts';
import { readForm } from '$lib/server/read-form.ts';
import { match as isToken } from '../../../../params/token.ts';
import { readerCookie } from '$lib/server/cookies/reader-cookie.ts';
import { readStart, toSettings } from './start-form.ts';
import { startQuiz } from '$lib/server/start-quiz.ts';
import { startTeaser } from './start-teaser.ts';

type StartEvent = RequestEvent<{ articleId: string }>;

/** The longest id of an attempt that the API reads. */
const longestId = 2048;

/**
 * Returns the id of the attempt before, which the link to another quiz names: its questions are not asked again if others fit.
 * What has not the form of an id is ignored, since a link that was cut off must still start a quiz.
 */
export function readAfter({ searchParams }: URL): string | undefined {
  const after = searchParams.get('after');
  return after !== null && after.length <= longestId && isToken(after) ? after : undefined;
}

/** Returns where a quiz continues whose first question is answered. */
const nextAfterFirst = ({ items }: Pick<Attempt, 'items'>): number | undefined =>
  items.length > 1 ? 2 : undefined;

/** Starts the quiz of a teaser and redirects to its first item: to the verdict on the answer, if it is stored. */
async function answerTeaser(event: StartEvent, form: FormData): Promise<never> {
  const { v1 } = createApiClient(event);
  const { attempt, isAnswered } = await startTeaser(v1, event.params.articleId, form);
  if (isAnswered) rememberAttempt(event, attempt, nextAfterFirst(attempt));
  else addOwnAttempt(event.cookies, event.url, attempt);
  redirect(303, itemPath(attempt.id, 1));
}

/** Starts the quiz of a posted form and redirects to its first item, or fails with what is wrong in the form. */
export async function startAction(event: StartEvent) {
  const { cookies, url, params } = event;
  const form = await readForm(event.request);
  if (form.has('teaser')) return answerTeaser(event, form);
  const start = readStart(form, readSettings(cookies));
  if (!start.ok) return fail(400, start);
  // To play again is not to choose: only the form of one's own quiz lists what it offers.
  const isChosen = form.has('offered');
  if (isChosen) storeSettings(cookies, url, toSettings(form, start));
  const { v1 } = createApiClient(event);
  const wanted = {
    ...start.chosen,
    after: readAfter(url) ?? findPreviousAttempt(cookies, params.articleId),
  };
  const attempt = await startQuiz(v1, params.articleId, wanted, readerCookie(cookies, url)).catch(
    (fault: unknown) => {
      // A form that was opened before a correction can name topics that no longer have items.
      if (isHttpError(fault, 422)) return undefined;
      throw fault;
    },
  );
  if (!attempt) return fail(422, { ...start, ok: false, message: m.start_no_items() });
  addOwnAttempt(cookies, url, attempt);
  const { timer, confidence } = start.extras;
  storePreferences(cookies, url, attempt, {
    flags: [],
    ...(isChosen && { isChosen }),
    ...(timer && { timer: Date.now() }),
    ...(confidence && { confidence: true }),
  });
  // The fragment focuses the question, and replaces the fragment of the form, which browsers would keep.
  redirect(303, itemPath(attempt.id, 1));
}
