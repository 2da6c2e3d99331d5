import { apiOf } from '$lib/server/api.ts';
import { ask } from '$lib/server/ask.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const cursor = event.url.searchParams.get('cursor');
  const query = cursor === null ? {} : { cursor };
  return ask(apiOf(event).v1.articles.$get({ query }));
};
