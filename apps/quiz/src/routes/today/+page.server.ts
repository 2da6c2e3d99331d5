import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { itemPath } from '$lib/quiz/item-path.ts';
import { createApiClient } from '$lib/server/api.ts';
import {
  findOpenAttempt,
  readOpenAttempt,
  type OpenAttempt,
} from '$lib/server/cookies/open-attempts.ts';
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

/** Finds the quiz of today if it was left open in this browser. */
async function findOpen(
  event: RequestEvent,
  { article, seed }: Awaited<ReturnType<typeof findToday>>,
): Promise<OpenAttempt | undefined> {
  const open = findOpenAttempt(event.cookies, article.id);
  // One that is closed by now is not offered.
  const attempt = open && (await readOpenAttempt(event, open.id).catch(() => undefined));
  return attempt?.seed === seed ? open : undefined;
}

export const load: PageServerLoad = async (event) => {
  const now = new Date();
  const daily = await findToday(event, now);
  const day = dayOf(now);
  const played = readDailyResult(event.cookies, day);
  const open = await findOpen(event, daily);
  if (played || open) event.setHeaders({ 'Cache-Control': 'private, no-cache' });
  return { article: daily.article, day, played, open };
};

export const actions: Actions = {
  /** Starts the quiz of today and redirects to its first question; one that was left open goes on. */
  default: async (event) => {
    const { cookies, url } = event;
    const daily = await findToday(event, new Date());
    const { article, seed } = daily;
    const open = await findOpen(event, daily);
    if (open) redirect(303, itemPath(open.id, open.next));
    const { v1 } = createApiClient(event);
    const wanted = { ...dailyOptions, seed };
    const attempt = await startQuiz(v1, article.id, wanted, readerCookie(cookies, url));
    addOwnAttempt(cookies, url, attempt);
    redirect(303, itemPath(attempt.id, 1));
  },
};
