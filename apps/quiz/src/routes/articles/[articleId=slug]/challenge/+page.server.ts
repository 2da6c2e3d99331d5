import { error, redirect } from '@sveltejs/kit';
import { readChallenge, type Challenge } from '$lib/quiz/challenge-link.ts';
import { localizeHref } from '$lib/paraglide/runtime.js';
import { createApiClient } from '$lib/server/api.ts';
import { readApiResponse } from '$lib/server/api-response.ts';
import { rememberAttempt } from '$lib/server/remember-attempt.ts';
import { storePreferences } from '$lib/server/attempt-preferences.ts';
import { sheetLanguage } from '$lib/language/sheet-language.ts';
import { readerCookie } from '../start/reader-cookie.ts';
import { startQuiz } from '../start/start-quiz.ts';
import type { Actions, PageServerLoad } from './$types';

const challengeOf = (url: URL): Challenge => readChallenge(url.searchParams) ?? error(400);

/** Reads the challenge link, and whether the article was corrected since it was made. */
export const load: PageServerLoad = async (event) => {
  const { params, url } = event;
  const challenge = challengeOf(url);
  const article = await readApiResponse(
    createApiClient(event).v1.articles[':articleId'].$get({ param: params }),
  );
  return {
    challenge,
    articleId: article.id,
    headline: article.headline,
    language: sheetLanguage(article),
    isCorrected: article.revision !== challenge.revision,
  };
};

export const actions: Actions = {
  /** Starts the same quiz, and stores the friend's score from the link in the preferences of the attempt. */
  default: async (event) => {
    const { params, cookies, url } = event;
    const { seed, length, topics, difficulty, ...friend } = challengeOf(url);
    const quiz = {
      seed,
      length,
      topics,
      difficulty,
      feedback: 'immediate',
      mode: 'practice',
    } as const;
    const cookie = readerCookie(cookies, url);
    const attempt = await startQuiz(createApiClient(event).v1, params.articleId, quiz, cookie);
    rememberAttempt(event, attempt, 1);
    storePreferences(cookies, url, attempt, { flags: [], friend });
    redirect(303, `${localizeHref(`/attempts/${attempt.id}/1`)}#`);
  },
};
