import { fail, redirect } from '@sveltejs/kit';
import { apiOf } from '$lib/server/api.ts';
import { ask } from '$lib/server/ask.ts';
import type { Actions, PageServerLoad } from './$types';
import { readerCookie } from './reader-cookie.ts';
import { readStart } from './start-form.ts';
import { startQuiz } from './start-quiz.ts';

export const load: PageServerLoad = async (event) => {
  const { params } = event;
  const api = apiOf(event).v1.articles[':articleId'];
  const [article, log] = await Promise.all([
    ask(api.$get({ param: params })),
    // An article is worth reading without its log.
    ask(api.corrections.$get({ param: params })).catch(() => undefined),
  ]);
  return { article, correctedAt: log?.corrections.find(({ kind }) => kind === 'corrected')?.at };
};

export const actions: Actions = {
  /** Starts a quiz and goes to its first item. */
  default: async (event) => {
    const start = readStart(await event.request.formData());
    if (!start.ok) return fail(400, start);
    const cookie = readerCookie(event.cookies, event.url);
    const { v1 } = apiOf(event);
    const attempt = await startQuiz(v1, event.params.articleId, start.chosen, cookie);
    // Without a fragment of its own the address would keep the form’s, and the question get no focus.
    redirect(303, `/attempts/${attempt.id}/1#`);
  },
};
