import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { itemPath } from '$lib/quiz/item-path.ts';
import { createApiClient } from '$lib/server/api.ts';
import { addOwnAttempt } from '$lib/server/cookies/own-attempts.ts';
import { readerCookie } from '$lib/server/cookies/reader-cookie.ts';
import { readDailyResult } from '$lib/server/cookies/daily-result.ts';
import { dailyOptions, dayOf, findDailyQuiz } from '$lib/server/daily-quiz.ts';
import { listArticles } from '$lib/server/list-articles.ts';
import { startQuiz } from '$lib/server/start-quiz.ts';
import type { Actions, PageServerLoad } from './$types';

/** Finds the quiz of today. Throws 404 if no article is published. */
async function findToday(event: RequestEvent, now: Date) {
  const { articles } = await listArticles(event);
  return (await findDailyQuiz(articles, now)) ?? error(404);
}

export const load: PageServerLoad = async (event) => {
  const now = new Date();
  const { article } = await findToday(event, now);
  const day = dayOf(now);
  const played = readDailyResult(event.cookies, day);
  if (played) event.setHeaders({ 'Cache-Control': 'private, no-cache' });
  return { article, day, played };
};

export const actions: Actions = {
  /** Starts the quiz of today and redirects to its first question. */
  default: async (event) => {
    const { cookies, url } = event;
    const { article, seed } = await findToday(event, new Date());
    const { v1 } = createApiClient(event);
    const wanted = { ...dailyOptions, seed };
    const attempt = await startQuiz(v1, article.id, wanted, readerCookie(cookies, url));
    addOwnAttempt(cookies, url, attempt);
    redirect(303, itemPath(attempt.id, 1));
  },
};
