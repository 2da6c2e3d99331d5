import { sitemap } from '$lib/feed/sitemap.ts';
import { listAllArticles } from '$lib/server/list-articles.ts';
import { feedCacheControl } from '$lib/server/response-headers.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) =>
  new Response(sitemap(event.url.origin, await listAllArticles(event)), {
    headers: {
      'Content-Type': 'application/xml; charset=utf-8',
      'Cache-Control': feedCacheControl,
    },
  });
