import { error } from '@sveltejs/kit';
import { apiOf } from '$lib/server/api.ts';
import { ask } from '$lib/server/ask.ts';
import type { RequestHandler } from './$types';
import { cardOf } from './card-of.ts';
import { drawOnce } from './draw-once.ts';
import { readScore } from './read-score.ts';

/** The card of an article, with the score that the address names; who may keep it, `completeCard` says. */
export const GET: RequestHandler = async (event) => {
  const read = readScore(event.url.searchParams);
  if (!read.ok) error(400);
  const { params, platform, url } = event;
  const article = await ask(apiOf(event).v1.articles[':articleId'].$get({ param: params }));
  // By its revision, so that a corrected headline is drawn anew; what else an address holds tells no cards apart.
  const key = new URL(url.pathname, url);
  key.searchParams.set('revision', article.revision);
  if (read.score) key.searchParams.set('score', `${read.score.points}/${read.score.of}`);
  const card = cardOf(article, read.score);
  const png = await drawOnce(platform, key, card, event.getClientAddress());
  return new Response(png, { headers: { 'Content-Type': 'image/png' } });
};
