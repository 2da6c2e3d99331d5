import { toLocator } from '$lib/pictures/map/locator-map.ts';
import { createApiClient } from '$lib/server/api.ts';
import { readApiResponse } from '$lib/server/api-response.ts';
import { readDailyResult } from '$lib/server/cookies/daily-result.ts';
import { dayOf, findDailyQuiz } from '$lib/server/daily-quiz.ts';
import { listArticles } from '$lib/server/list-articles.ts';
import { listOpenAttempts } from '$lib/server/cookies/open-attempts.ts';
import { readSettings } from '$lib/server/cookies/quiz-settings.ts';
import { readPlayed } from '$lib/server/cookies/played.ts';
import { isCountedOut } from '$lib/server/cookies/previous-attempt.ts';
import { dayIn, readStreak } from '$lib/server/cookies/streak.ts';
import { readTeaser } from '$lib/server/read-teaser.ts';
import type { PageServerLoad, PageServerLoadEvent } from './$types';
import { toLeadLabel } from './lead-label.ts';
import { orderStories } from './order-stories.ts';

/** Reads what stands beside the first story. The page is shown without it if it cannot be read. */
async function readBeside(event: PageServerLoadEvent, articleId: string) {
  const article = createApiClient(event).v1.articles[':articleId'];
  const param = { articleId };
  const [found, teaser] = await Promise.all([
    readApiResponse(article.$get({ param })).catch(() => undefined),
    readTeaser(event, param),
  ]);
  return { locator: found && toLocator(found), teaser };
}

/** Finds the article of today's quiz, with the result of this browser if it has one. */
async function readToday(
  { cookies }: PageServerLoadEvent,
  articles: Awaited<ReturnType<typeof listArticles>>['articles'],
  now: Date,
) {
  const daily = await findDailyQuiz(articles, now);
  return daily && { ...daily.article, played: readDailyResult(cookies, dayOf(now)) };
}

export const load: PageServerLoad = async (event) => {
  const cursor = event.url.searchParams.get('cursor');
  const page = await listArticles(event, cursor === null ? {} : { cursor });
  const played = readPlayed(event.cookies);
  const open = listOpenAttempts(event.cookies);
  // A page that differs by what was played here is private. One with a quiz to continue holds the address of that quiz.
  if (open.length > 0 || played.size > 0)
    event.setHeaders({ 'Cache-Control': 'private, no-cache' });
  const stories = orderStories(page.articles, { played, open }, cursor === null);
  const now = new Date();
  const today = dayIn(event.platform?.cf, now);
  const streak = readStreak(event.cookies, today);
  const [lead] = cursor === null ? stories : [];
  return {
    ...page,
    articles: stories.map((story) => ({
      ...story,
      isCountedOut: isCountedOut(event.cookies, event.url, story.id),
    })),
    // A browser with a streak has played, so that the page is private.
    streak:
      typeof streak === 'object' && played.size > 0
        ? { ...streak, isToday: streak.day === today }
        : undefined,
    // Whoever comes for the first time has enough to choose from.
    today: played.size > 0 ? await readToday(event, page.articles, now) : undefined,
    leadLabel: lead && toLeadLabel(lead, lead.id === page.articles[0]?.id, now),
    hasMissed: [...played.values()].some(({ points, of }) => points < of),
    cursor,
    // A quiz on an article of another page has no story here.
    open: open.findLast(({ articleId }) => !stories.some(({ id }) => id === articleId)),
    beside: lead && (await readBeside(event, lead.id)),
    isCounted: readSettings(event.cookies).mode === 'counted',
  };
};
