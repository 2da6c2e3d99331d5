import { error } from '@sveltejs/kit';
import { formatLetters } from '$lib/answers/outcome-signs.ts';
import { createApiClient } from '$lib/server/api.ts';
import { readApiResponse } from '$lib/server/api-response.ts';
import type { RequestHandler } from './$types';
import { buildShareCard } from './build-share-card.ts';
import { drawOnce } from './draw-once.ts';
import { readScore } from './read-score.ts';

/** Sends the share card of an article, with the score from the query. `response-headers.ts` sets how long it may be cached. */
export const GET: RequestHandler = async (event) => {
  const read = readScore(event.url.searchParams);
  if (!read.ok) error(400);
  const { params, platform, url } = event;
  const article = await readApiResponse(
    createApiClient(event).v1.articles[':articleId'].$get({ param: params }),
  );
  // The key has the revision, so a corrected headline is drawn again, and no other parts of the query.
  const key = new URL(url.pathname, url);
  key.searchParams.set('revision', article.revision);
  if (read.score) {
    const { points, of, outcomes = [] } = read.score;
    key.searchParams.set('score', `${points}/${of}/${formatLetters(outcomes)}`);
  }
  const card = buildShareCard(article, read.score);
  const png = await drawOnce(platform, key, card, event.getClientAddress());
  return new Response(png, { headers: { 'Content-Type': 'image/png' } });
};
