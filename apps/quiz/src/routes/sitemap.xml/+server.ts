import { sitemap } from '$lib/feed/sitemap.ts';
import { listAllArticles } from '$lib/server/list-articles.ts';
import { feedResponse } from '$lib/server/response-headers.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) =>
  feedResponse(sitemap(event.url.origin, await listAllArticles(event)), 'application/xml');
