import { fail, redirect } from '@sveltejs/kit';
import { localizeHref } from '$lib/paraglide/runtime.js';
import { finishAttempt, readAttempt } from '$lib/server/attempt.ts';
import { storePreferences, readPreferences } from '$lib/server/attempt-preferences.ts';
import { sendReport } from '../report/send-report.ts';
import type { Actions, PageServerLoad } from './$types';
import { toResultView } from './result-view.ts';

/** Reads a finished attempt with its result, or an unfinished one with its open items. */
export const load: PageServerLoad = async (event) => {
  const attempt = await readAttempt(event, event.params.attemptId);
  const result = attempt.finished ? await finishAttempt(event, attempt.id) : undefined;
  return toResultView(attempt, result, readPreferences(event.cookies, attempt.id));
};

export const actions: Actions = {
  /** Finishes the attempt, and stores how long it took if the timer was on. */
  finish: async (event) => {
    const { params, cookies, url } = event;
    await finishAttempt(event, params.attemptId);
    const preferences = readPreferences(cookies, params.attemptId);
    const { timer, took } = preferences;
    if (timer !== undefined && took === undefined) {
      const attempt = await readAttempt(event, params.attemptId);
      storePreferences(cookies, url, attempt, { ...preferences, took: Date.now() - timer });
    }
    redirect(303, localizeHref(`/attempts/${params.attemptId}/result`));
  },
  /** Sends a report about one of the questions to the editors. */
  report: async (event) => {
    const report = await sendReport(event, event.params.attemptId);
    return report.message ? fail(report.status, { report }) : { report };
  },
};
