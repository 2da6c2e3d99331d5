import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { Attempt } from '@dateline/model/public';
import { localizeHref } from '$lib/paraglide/runtime.js';
import { createApiClient } from '$lib/server/api.ts';
import { awaitApiResponse, readApiResponse } from '$lib/server/api-response.ts';
import { readAttempt } from '$lib/server/attempt.ts';
import { rememberAttempt } from '$lib/server/cookies/remember-attempt.ts';
import { readOpenAttempt } from '$lib/server/cookies/open-attempts.ts';
import { readPreferences } from '$lib/server/cookies/attempt-preferences.ts';
import { readConfirms } from '$lib/server/cookies/confirms.ts';
import { readForm } from '$lib/server/read-form.ts';
import { sendReport } from '../report/send-report.ts';
import type { Actions, PageServerLoad } from './$types';
import { nextOpenItem } from '../progress.ts';
import { toItemView } from './item-view.ts';
import { changePreferences } from './change-preferences.ts';
import { formatRefusal } from './format-refusal.ts';
import { readConfidence, readEntered, readResponse } from './fields/response-form.ts';

type ItemEvent = RequestEvent<{ attemptId: string; number: string }>;

const findItem = ({ items }: Attempt, number: string) =>
  items.find((item) => item.number === Number(number)) ?? error(404);

export const load: PageServerLoad = async (event) => {
  const { params, cookies } = event;
  const attempt = await readOpenAttempt(event, params.attemptId);
  const confirms = readConfirms(cookies);
  const preferences = { ...readPreferences(cookies, attempt.id), confirms };
  const view = toItemView(attempt, Number(params.number), preferences, Date.now()) ?? error(404);
  if (view.finished && !view.given) redirect(302, localizeHref(`/attempts/${attempt.id}/result`));
  return view;
};

/** Changes the reader's preferences, and shows the page again with the entered answer. */
const changeAction = (isExtra: boolean) => async (event: ItemEvent) => {
  const form = await readForm(event.request);
  const attempt = await readAttempt(event, event.params.attemptId);
  const item = findItem(attempt, event.params.number);
  changePreferences(event, attempt, item.number, form);
  return { entered: readEntered(item, form), confidence: readConfidence(form), isExtra };
};

export const actions: Actions = {
  /** Sends the answer and shows the page again, with the verdict if it is due. */
  answer: async (event) => {
    const { params } = event;
    const form = await readForm(event.request);
    const attempt = await readAttempt(event, params.attemptId);
    const item = findItem(attempt, params.number);
    const read = readResponse(item, form);
    const confidence = readConfidence(form);
    const filled = { entered: read.entered, confidence };
    if (!read.ok) return fail(400, { ...filled, message: read.message, isFault: true });
    const api = createApiClient(event).v1.attempts[':attemptId'].responses[':number'];
    const json = { response: read.response, ...(confidence && { confidence }) };
    const response = await awaitApiResponse(api.$put({ param: params, json }));
    const refusal = await formatRefusal(item, response);
    if (refusal) return fail(response.status, { ...filled, ...refusal });
    await readApiResponse(response);
    const given = { number: item.number, response: read.response };
    const responses = [...attempt.responses, given];
    rememberAttempt(event, attempt, nextOpenItem({ ...attempt, responses }, item.number));
    redirect(303, localizeHref(`/attempts/${params.attemptId}/${params.number}#verdict`));
  },
  /** Flags the question, or removes the flag. */
  flag: changeAction(false),
  /** Switches the timer, the confidence question or the confirmation on or off. */
  prefer: changeAction(true),
  /** Sends a report about the question to the editors. */
  report: async (event) => {
    const report = await sendReport(event, event.params.attemptId);
    return report.message ? fail(report.status, { report }) : { report };
  },
};
