import { jsonFeed } from '$lib/feed/json-feed.ts';
import { listArticles } from '$lib/server/list-articles.ts';
import { feedResponse } from '$lib/server/response-headers.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
  const { articles } = await listArticles(event);
  const feed = jsonFeed(event.url.origin, articles);
  return feedResponse(JSON.stringify(feed), 'application/feed+json');
};
