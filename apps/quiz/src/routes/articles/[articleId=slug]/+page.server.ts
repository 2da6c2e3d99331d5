import { createApiClient } from '$lib/server/api.ts';
import { readApiResponse } from '$lib/server/api-response.ts';
import type { Actions, PageServerLoad } from './$types';
import { startAction } from './start/start-action.ts';

export const load: PageServerLoad = async (event) => {
  const { params } = event;
  const api = createApiClient(event).v1.articles[':articleId'];
  const [article, log] = await Promise.all([
    readApiResponse(api.$get({ param: params })),
    // The page is shown without the correction date if the log cannot be read.
    readApiResponse(api.corrections.$get({ param: params })).catch(() => undefined),
  ]);
  return { article, correctedAt: log?.corrections.find(({ kind }) => kind === 'corrected')?.at };
};

export const actions: Actions = { default: startAction };
