import { fail, redirect } from '@sveltejs/kit';
import { parseResponse } from 'hono/client';
import { apiOf, failPage } from '$lib/server/api.ts';
import type { Actions, PageServerLoad } from './$types';
import { readStart } from './start-form.ts';

export const load: PageServerLoad = async (event) => {
  const call = apiOf(event).v1.articles[':articleId'].$get({ param: event.params });
  const article = await parseResponse(call).catch(failPage);
  event.locals.language = article.language;
  return { article };
};

export const actions: Actions = {
  /** Starts a quiz and goes to its first item. */
  default: async (event) => {
    const start = readStart(await event.request.formData());
    if (!start.ok) return fail(400, start);
    const { attempts } = apiOf(event).v1.articles[':articleId'];
    const call = attempts.$post({ param: event.params, json: start.chosen });
    const attempt = await parseResponse(call).catch(failPage);
    redirect(303, `/attempts/${attempt.id}/1`);
  },
};
