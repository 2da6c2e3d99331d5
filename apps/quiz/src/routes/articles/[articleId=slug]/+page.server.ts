import { readSettings } from '$lib/server/quiz-settings.ts';
import type { Actions, PageServerLoad } from './$types';
import { readArticle } from './read-article.ts';
import { startAction } from './start/start-action.ts';

export const load: PageServerLoad = async ({ params, cookies, ...event }) => ({
  ...(await readArticle(event, params)),
  settings: readSettings(cookies),
});

export const actions: Actions = { default: startAction };
