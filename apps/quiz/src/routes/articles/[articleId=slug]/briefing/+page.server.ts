import { offerWayBack } from '$lib/server/way-back.ts';
import { readArticle } from '../read-article.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const read = await readArticle(event, event.params);
  return { ...read, back: offerWayBack(event, read.article.id) };
};
