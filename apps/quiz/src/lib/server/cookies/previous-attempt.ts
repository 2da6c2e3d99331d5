import type { Cookies } from '@sveltejs/kit';
import { findOpenAttempt } from './open-attempts.ts';
import { readPlayed } from './played.ts';
import { readerCookie } from './reader-cookie.ts';

/** Finds the attempt at an article whose questions this browser has had last: the one that was left open, or the last of all quizzes. */
export function findPreviousAttempt(
  cookies: Pick<Cookies, 'get' | 'getAll'>,
  articleId: string,
): string | undefined {
  return findOpenAttempt(cookies, articleId)?.id ?? readPlayed(cookies).get(articleId)?.attemptId;
}

/**
 * Whether a start on an article does not count any more: it follows on a known attempt, or one was counted for the reader
 * whose name this browser has.
 */
export function isCountedOut(cookies: Cookies, url: URL, articleId: string): boolean {
  if (findPreviousAttempt(cookies, articleId) !== undefined) return true;
  const wasCounted = readPlayed(cookies).get(articleId)?.isCounted === true;
  return wasCounted && readerCookie(cookies, url).read() !== undefined;
}
