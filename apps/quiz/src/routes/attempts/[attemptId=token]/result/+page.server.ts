import { redirect } from '@sveltejs/kit';
import { finishAttempt, readAttempt } from '$lib/server/attempt.ts';
import { openItems } from '../progress.ts';
import type { Actions, PageServerLoad } from './$types';

/** A finished attempt with its result, or an unfinished one with the items that are still open. */
export const load: PageServerLoad = async (event) => {
  const attempt = await readAttempt(event, event.params.attemptId);
  return {
    attemptId: attempt.id,
    articleId: attempt.articleId,
    open: openItems(attempt),
    result: attempt.finished ? await finishAttempt(event, attempt.id) : undefined,
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { attemptId } = event.params;
    await finishAttempt(event, attemptId);
    redirect(303, `/attempts/${attemptId}/result`);
  },
};
