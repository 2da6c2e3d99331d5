import { redirect, type RequestEvent } from '@sveltejs/kit';
import { sheetLanguage } from '$lib/language/sheet-language.ts';
import { itemPath } from '$lib/quiz/item-path.ts';
import type { Challenge } from '$lib/sharing/challenge-link.ts';
import { shortHeadlineOf } from '$lib/quiz/short-headline.ts';
import { createApiClient } from './api.ts';
import { readApiResponse } from './api-response.ts';
import { storePreferences } from './cookies/attempt-preferences.ts';
import { addOwnAttempt } from './cookies/own-attempts.ts';
import { readerCookie } from './cookies/reader-cookie.ts';
import { startQuiz } from './start-quiz.ts';

type ArticleEvent = RequestEvent<{ articleId: string }>;

/** Reads the article of a challenge, and whether it was corrected since the link was made. */
export async function readChallengedArticle(event: ArticleEvent, { revision }: Challenge) {
  const { params } = event;
  const article = await readApiResponse(
    createApiClient(event).v1.articles[':articleId'].$get({ param: params }),
  );
  return {
    articleId: article.id,
    headline: article.headline,
    topic: shortHeadlineOf(article),
    language: sheetLanguage(article),
    revision: article.revision,
    isCorrected: !article.revision.startsWith(revision),
  };
}

/** Starts the same quiz, and stores the friend's score from the link in the preferences of the attempt. */
export async function startChallenge(event: ArticleEvent, challenge: Challenge): Promise<never> {
  const { params, cookies, url } = event;
  const { seed, length, topics, difficulty, points, of, revision } = challenge;
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
  addOwnAttempt(cookies, url, attempt);
  storePreferences(cookies, url, attempt, { flags: [], friend: { points, of, revision } });
  redirect(303, itemPath(attempt.id, 1));
}
