import { fail, isHttpError, redirect, type RequestEvent } from '@sveltejs/kit';
import { m } from '$lib/paraglide/messages.js';
import { localizeHref } from '$lib/paraglide/runtime.js';
import { createApiClient } from '$lib/server/api.ts';
import { storePreferences } from '$lib/server/attempt-preferences.ts';
import { readForm } from '$lib/server/read-form.ts';
import { readerCookie } from './reader-cookie.ts';
import { readStart } from './start-form.ts';
import { startQuiz } from './start-quiz.ts';

/** Starts the quiz of a posted form and redirects to its first item, or fails with what is wrong in the form. */
export async function startAction(event: RequestEvent<{ articleId: string }>) {
  const start = readStart(await readForm(event.request));
  if (!start.ok) return fail(400, start);
  const cookie = readerCookie(event.cookies, event.url);
  const { v1 } = createApiClient(event);
  // The link to another quiz names the one before, whose questions are not asked again if others fit.
  const after = event.url.searchParams.get('after') ?? undefined;
  const wanted = { ...start.chosen, after };
  const attempt = await startQuiz(v1, event.params.articleId, wanted, cookie).catch(
    (fault: unknown) => {
      // A form that was opened before a correction can name topics that no longer have items.
      if (isHttpError(fault, 422)) return undefined;
      throw fault;
    },
  );
  if (!attempt) return fail(422, { ...start, ok: false, message: m.start_no_items() });
  const { timer, confidence } = start.extras;
  storePreferences(event.cookies, event.url, attempt, {
    flags: [],
    ...(timer && { timer: Date.now() }),
    ...(confidence && { confidence: true }),
  });
  // The fragment focuses the question, and replaces the fragment of the form, which browsers would keep.
  redirect(303, `${localizeHref(`/attempts/${attempt.id}/1`)}#question`);
}
