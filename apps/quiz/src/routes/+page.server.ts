import { parseResponse } from 'hono/client';
import { apiOf, failPage } from '$lib/server/api.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const cursor = event.url.searchParams.get('cursor');
  const query = cursor === null ? {} : { cursor };
  return parseResponse(apiOf(event).v1.articles.$get({ query })).catch(failPage);
};
