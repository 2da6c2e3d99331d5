import { atomFeed } from '$lib/feed/atom-feed.ts';
import { listArticles } from '$lib/server/list-articles.ts';
import { feedResponse } from '$lib/server/response-headers.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
  const { articles } = await listArticles(event);
  return feedResponse(atomFeed(event.url.origin, articles), 'application/atom+xml');
};
