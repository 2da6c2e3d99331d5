import { fail, redirect } from '@sveltejs/kit';
import { finishAttempt, readAttempt } from '$lib/server/attempt.ts';
import { openItems } from '../progress.ts';
import { sendReport } from '../send-report.ts';
import type { Actions, PageServerLoad } from './$types';

/** A finished attempt with its result, or an unfinished one with the items that are still open. */
export const load: PageServerLoad = async (event) => {
  const attempt = await readAttempt(event, event.params.attemptId);
  const result = attempt.finished ? await finishAttempt(event, attempt.id) : undefined;
  return {
    attemptId: attempt.id,
    articleId: attempt.articleId,
    finished: attempt.finished,
    open: openItems(attempt),
    correction: attempt.correction ?? result?.correction,
    result,
  };
};

export const actions: Actions = {
  finish: async (event) => {
    const { attemptId } = event.params;
    await finishAttempt(event, attemptId);
    redirect(303, `/attempts/${attemptId}/result`);
  },
  /** Hands to the editors what a reader says of one of the questions. */
  report: async (event) => {
    const report = await sendReport(event, event.params.attemptId);
    return report.message ? fail(report.status, { report }) : { report };
  },
};
