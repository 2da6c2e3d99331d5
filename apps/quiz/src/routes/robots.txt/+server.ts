import { pageAddress } from '$lib/head/page-address.ts';
import { baseLocale } from '$lib/paraglide/runtime.js';
import { feedResponse } from '$lib/server/response-headers.ts';
import type { RequestHandler } from './$types';

/** Allows everything. Secret pages have URLs that nobody can guess and no page links to. */
export const GET: RequestHandler = ({ url }) => {
  const sitemap = pageAddress(url.origin, '/sitemap.xml', baseLocale);
  return feedResponse(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`, 'text/plain');
};
