import { listArticles } from '$lib/server/list-articles.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const cursor = event.url.searchParams.get('cursor');
  const page = await listArticles(event, cursor === null ? {} : { cursor });
  return { ...page, cursor };
};
