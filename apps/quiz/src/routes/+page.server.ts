import { toLocator } from '$lib/pictures/map/locator-map.ts';
import { createApiClient } from '$lib/server/api.ts';
import { readApiResponse } from '$lib/server/api-response.ts';
import { listArticles } from '$lib/server/list-articles.ts';
import { offerOpenAttempt } from '$lib/server/cookies/open-attempts.ts';
import { readSettings } from '$lib/server/cookies/quiz-settings.ts';
import { readPlayed } from '$lib/server/cookies/played.ts';
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

/** Puts the newest article first that was not played in this browser, if there is one. */
function leadWithNew<Article extends { readonly id: string }>(
  articles: readonly Article[],
  played: ReadonlyMap<string, unknown>,
): Article[] {
  const lead = articles.find(({ id }) => !played.has(id));
  return lead ? [lead, ...articles.filter((article) => article !== lead)] : [...articles];
}

export const load: PageServerLoad = async (event) => {
  const cursor = event.url.searchParams.get('cursor');
  const page = await listArticles(event, cursor === null ? {} : { cursor });
  const played = readPlayed(event.cookies);
  const open = offerOpenAttempt(event);
  // A page that differs by what was played here is private, as one with a quiz to continue is.
  if (!open && played.size > 0) event.setHeaders({ 'Cache-Control': 'private, no-cache' });
  const articles = cursor === null ? leadWithNew(page.articles, played) : page.articles;
  const [lead] = cursor === null ? articles : [];
  return {
    ...page,
    articles: articles.map((article) => ({ ...article, played: played.get(article.id) })),
    isLatest: lead === page.articles[0],
    cursor,
    open,
    beside: lead && (await readBeside(event, lead.id)),
    isCounted: readSettings(event.cookies).mode === 'counted',
  };
};
