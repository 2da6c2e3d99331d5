import { error, fail, redirect } from '@sveltejs/kit';
import { parseResponse } from 'hono/client';
import { apiOf, failPage, type Reader } from '$lib/server/api.ts';
import { readAttempt } from '$lib/server/attempt.ts';
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
  default: async (event) => {
    const { params } = event;
    const { item } = await readItem(event, params);
    const read = readResponse(item, await event.request.formData());
    if (!read.ok) return fail(400, read);
    const responses = apiOf(event).v1.attempts[':attemptId'].responses[':number'];
    const response = await responses
      .$put({ param: params, json: { response: read.response } })
      .catch(failPage);
    const message = await tellRefusal(item, response);
    if (message) return fail(response.status, { message, entered: read.entered });
    await parseResponse(response).catch(failPage);
    redirect(303, `/attempts/${params.attemptId}/${params.number}#verdict`);
  },
};
