import { error } from '@sveltejs/kit';
import { readChallenge, type Challenge } from '$lib/sharing/challenge-link.ts';
import { readChallengedArticle, startChallenge } from '$lib/server/challenge.ts';
import type { Actions, PageServerLoad } from './$types';

const challengeOf = (url: URL): Challenge => readChallenge(url.searchParams) ?? error(400);

/** Reads the long link to a challenge, and whether the article was corrected since it was made. */
export const load: PageServerLoad = async (event) => {
  const challenge = challengeOf(event.url);
  return { challenge, ...(await readChallengedArticle(event, challenge)) };
};

export const actions: Actions = {
  default: (event) => startChallenge(event, challengeOf(event.url)),
};
