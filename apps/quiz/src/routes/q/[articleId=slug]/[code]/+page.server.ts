import { error } from '@sveltejs/kit';
import { countRevisions, readShortLink, type ShortChallenge } from '$lib/sharing/short-link.ts';
import { createApiClient } from '$lib/server/api.ts';
import { readApiResponse } from '$lib/server/api-response.ts';
import { readChallengedArticle, startChallenge } from '$lib/server/challenge.ts';
import type { Actions, PageServerLoad } from './$types';

const challengeOf = (code: string): ShortChallenge => readShortLink(code) ?? error(400);

/**
 * Reads the short link to a challenge. Refuses it with status 400 if the article never had a revision with its
 * first digits, and with 409 if it had two.
 */
export const load: PageServerLoad = async (event) => {
  const challenge = challengeOf(event.params.code);
  const api = createApiClient(event).v1.articles[':articleId'];
  const [article, log] = await Promise.all([
    readChallengedArticle(event, challenge),
    // Without the log, the revision is compared with the current one alone.
    readApiResponse(api.corrections.$get({ param: event.params })).catch(() => undefined),
  ]);
  const known = [article.revision, ...(log?.corrections ?? []).map(({ revision }) => revision)];
  const meant = countRevisions(challenge.revision, known);
  if (log && meant === 0) error(400);
  if (meant > 1) error(409);
  return { challenge, ...article };
};

export const actions: Actions = {
  default: (event) => startChallenge(event, challengeOf(event.params.code)),
};
