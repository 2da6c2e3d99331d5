import { atomFeed } from '$lib/feed/atom-feed.ts';
import { listArticles } from '$lib/server/list-articles.ts';
import { feedCacheControl } from '$lib/server/response-headers.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
  const { articles } = await listArticles(event);
  return new Response(atomFeed(event.url.origin, articles), {
    headers: {
      'Content-Type': 'application/atom+xml; charset=utf-8',
      'Cache-Control': feedCacheControl,
    },
  });
};
