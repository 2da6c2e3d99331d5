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
import { isExplained, storeExplained } from '$lib/server/cookies/explained-at.ts';
import { itemPath } from '$lib/quiz/item-path.ts';
import { readForm } from '$lib/server/read-form.ts';
import { sendReport } from '../report/send-report.ts';
import type { Actions, PageServerLoad } from './$types';
import { nextOpenItem } from '../progress.ts';
import { toItemView } from './item-view.ts';
import { changePreferences } from './change-preferences.ts';
import { formatRefusal } from './format-refusal.ts';
import { offerYear } from './fields/offer-year.ts';
import { readConfidence, readEntered, readResponse } from './fields/response-form.ts';

type ItemEvent = RequestEvent<{ attemptId: string; number: string }>;

const findItem = ({ items }: Attempt, number: string) =>
  items.find((item) => item.number === Number(number)) ?? error(404);

export const load: PageServerLoad = async (event) => {
  const { params, cookies } = event;
  const attempt = await readOpenAttempt(event, params.attemptId);
  const number = Number(params.number);
  const device = {
    ...readPreferences(cookies, attempt.id),
    confirms: readConfirms(cookies),
    explains: isExplained(cookies, attempt, number),
  };
  const view = toItemView(attempt, number, device, Date.now()) ?? error(404);
  if (view.finished && !view.given) redirect(302, localizeHref(`/attempts/${attempt.id}/result`));
  return view;
};

/** Changes the reader's preferences, and shows the page again with the entered answer. A flag goes on. */
async function changeAction(event: ItemEvent, isExtra: boolean) {
  const form = await readForm(event.request);
  const attempt = await readAttempt(event, event.params.attemptId);
  const item = findItem(attempt, event.params.number);
  const { flags } = changePreferences(event, attempt, item.number, form);
  if (form.get('flag') === 'on') goOn(event, attempt, nextOpenItem(attempt, item.number, flags));
  return { entered: readEntered(item, form), confidence: readConfidence(form), isExtra };
}

/**
 * Goes to the item with which the quiz continues; to the end if that is the item of the page. It is remembered once the quiz has
 * an answer: one that was only looked at replaces no other.
 */
function goOn(event: ItemEvent, attempt: Attempt, next: number | undefined): never {
  if (attempt.responses.length > 0) rememberAttempt(event, attempt, next);
  const isEnd = next === Number(event.params.number);
  redirect(303, itemPath(attempt.id, isEnd ? undefined : next));
}

export const actions: Actions = {
  /** Sends the answer and shows the page again with the verdict, or goes on if verdicts come at the end. */
  answer: async (event) => {
    const { params } = event;
    const form = await readForm(event.request);
    const attempt = await readAttempt(event, params.attemptId);
    const item = findItem(attempt, params.number);
    const read = readResponse(item, form);
    const confidence = readConfidence(form);
    const asks = !read.ok && read.asks === true;
    const filled = { entered: read.entered, confidence, asks };
    if (!read.ok) return fail(400, { ...filled, message: read.message, isFault: true });
    const api = createApiClient(event).v1.attempts[':attemptId'].responses[':number'];
    const json = { response: read.response, ...(confidence && { confidence }) };
    const response = await awaitApiResponse(api.$put({ param: params, json }));
    const refusal = await formatRefusal(item, response);
    if (refusal) {
      const offer = refusal.lacksYear && offerYear(filled.entered, attempt.frame);
      return fail(response.status, { ...filled, ...refusal, ...offer });
    }
    await readApiResponse(response);
    storeExplained(event, attempt, item);
    const given = { number: item.number, response: read.response };
    const responses = [...attempt.responses, given];
    const { flags } = readPreferences(event.cookies, attempt.id);
    const next = nextOpenItem({ ...attempt, responses }, item.number, flags);
    if (attempt.feedback === 'deferred') goOn(event, { ...attempt, responses }, next);
    rememberAttempt(event, attempt, next);
    redirect(303, itemPath(attempt.id, item.number));
  },
  /** Flags the question and goes on, or removes the flag. */
  flag: (event) => changeAction(event, false),
  /** Switches the timer, the confidence question or the confirmation on or off. */
  prefer: (event) => changeAction(event, true),
  /** Sends a report about the question to the editors. */
  report: async (event) => {
    const report = await sendReport(event, event.params.attemptId);
    return report.message ? fail(report.status, { report }) : { report };
  },
};
