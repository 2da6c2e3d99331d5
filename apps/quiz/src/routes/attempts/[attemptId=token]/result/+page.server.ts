import { fail, redirect } from '@sveltejs/kit';
import { localizeHref } from '$lib/paraglide/runtime.js';
import { finishAttempt, readAttempt } from '$lib/server/attempt.ts';
import { keepPreferences, readPreferences } from '$lib/server/attempt-preferences.ts';
import { sendReport } from '../report/send-report.ts';
import type { Actions, PageServerLoad } from './$types';
import { toResultView } from './result-view.ts';

/** A finished attempt with its result, or an unfinished one with the items that are still open. */
export const load: PageServerLoad = async (event) => {
  const attempt = await readAttempt(event, event.params.attemptId);
  const result = attempt.finished ? await finishAttempt(event, attempt.id) : undefined;
  return toResultView(attempt, result, readPreferences(event.cookies, attempt.id));
};

export const actions: Actions = {
  /** Finishes the attempt; who was shown the time is told how long they took. */
  finish: async (event) => {
    const { params, cookies, url } = event;
    await finishAttempt(event, params.attemptId);
    const preferences = readPreferences(cookies, params.attemptId);
    const { timer, took } = preferences;
    if (timer !== undefined && took === undefined) {
      const attempt = await readAttempt(event, params.attemptId);
      keepPreferences(cookies, url, attempt, { ...preferences, took: Date.now() - timer });
    }
    redirect(303, localizeHref(`/attempts/${params.attemptId}/result`));
  },
  /** Hands to the editors what a reader says of one of the questions. */
  report: async (event) => {
    const report = await sendReport(event, event.params.attemptId);
    return report.message ? fail(report.status, { report }) : { report };
  },
};
