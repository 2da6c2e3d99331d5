import { atomFeed } from '$lib/feed/atom-feed.ts';
import { listArticles } from '$lib/server/list-articles.ts';
import { machineCache } from '$lib/feed/machine-cache.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
  const { articles } = await listArticles(event);
  return new Response(atomFeed(event.url.origin, articles), {
    headers: {
      'Content-Type': 'application/atom+xml; charset=utf-8',
      'Cache-Control': machineCache,
    },
  });
};
