import { toLocator } from '$lib/pictures/map/locator-map.ts';
import { createApiClient } from '$lib/server/api.ts';
import { readApiResponse } from '$lib/server/api-response.ts';
import { listArticles } from '$lib/server/list-articles.ts';
import { offerOpenAttempt } from '$lib/server/cookies/open-attempts.ts';
import { readSettings } from '$lib/server/cookies/quiz-settings.ts';
import { readTeaser } from '$lib/server/read-teaser.ts';
import type { PageServerLoad, PageServerLoadEvent } from './$types';

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

export const load: PageServerLoad = async (event) => {
  const cursor = event.url.searchParams.get('cursor');
  const page = await listArticles(event, cursor === null ? {} : { cursor });
  const [lead] = cursor === null ? page.articles : [];
  return {
    ...page,
    cursor,
    open: offerOpenAttempt(event),
    beside: lead && (await readBeside(event, lead.id)),
    isCounted: readSettings(event.cookies).mode === 'counted',
  };
};
