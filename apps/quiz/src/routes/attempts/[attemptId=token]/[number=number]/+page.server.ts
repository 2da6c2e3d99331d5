import { error, fail, redirect } from '@sveltejs/kit';
import { apiOf, type Reader } from '$lib/server/api.ts';
import { ask, reach } from '$lib/server/ask.ts';
import { readAttempt } from '$lib/server/attempt.ts';
import { sendReport } from '../send-report.ts';
import type { Actions, PageServerLoad } from './$types';
import { toItemView, type ItemView } from './item-view.ts';
import { tellRefusal } from './refusal.ts';
import { readResponse } from './response-form.ts';

async function readItem(
  reader: Reader,
  params: { attemptId: string; number: string },
): Promise<ItemView> {
  const attempt = await readAttempt(reader, params.attemptId);
  return toItemView(attempt, Number(params.number)) ?? error(404);
}

export const load: PageServerLoad = async (event) => {
  const { params } = event;
  const view = await readItem(event, params);
  if (view.finished && !view.given) redirect(302, `/attempts/${params.attemptId}/result`);
  return view;
};

export const actions: Actions = {
  /** Records the answer and shows the page again, which then tells what is due. */
  answer: async (event) => {
    const { params } = event;
    const { item } = await readItem(event, params);
    const read = readResponse(item, await event.request.formData());
    const { entered } = read;
    if (!read.ok) return fail(400, { message: read.message, isFault: true, entered });
    const responses = apiOf(event).v1.attempts[':attemptId'].responses[':number'];
    const call = responses.$put({ param: params, json: { response: read.response } });
    const response = await reach(call);
    const refusal = await tellRefusal(item, response);
    if (refusal) return fail(response.status, { ...refusal, entered });
    await ask(response);
    redirect(303, `/attempts/${params.attemptId}/${params.number}#verdict`);
  },
  /** Hands to the editors what a reader says of the question. */
  report: async (event) => {
    const report = await sendReport(event, event.params.attemptId);
    return report.message ? fail(report.status, { report }) : { report };
  },
};
