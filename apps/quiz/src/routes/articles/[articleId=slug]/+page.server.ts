import { fail, redirect } from '@sveltejs/kit';
import { parseResponse } from 'hono/client';
import { apiOf, failPage } from '$lib/server/api.ts';
import type { Actions, PageServerLoad } from './$types';
import { readStart } from './start-form.ts';

export const load: PageServerLoad = async ({ params, platform, locals }) => {
  const call = apiOf(platform).v1.articles[':articleId'].$get({ param: params });
  const article = await parseResponse(call).catch(failPage);
  locals.language = article.language;
  return { article };
};

export const actions: Actions = {
  /** Starts a quiz and goes to its first item. */
  default: async ({ params, platform, request }) => {
    const start = readStart(await request.formData());
    if (!start.ok) return fail(400, start);
    const { attempts } = apiOf(platform).v1.articles[':articleId'];
    const call = attempts.$post({ param: params, json: start.chosen });
    const attempt = await parseResponse(call).catch(failPage);
    redirect(303, `/attempts/${attempt.id}/1`);
  },
};
