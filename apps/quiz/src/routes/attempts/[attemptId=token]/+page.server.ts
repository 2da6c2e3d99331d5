import { redirect } from '@sveltejs/kit';
import { itemPath } from '$lib/quiz/item-path.ts';
import { readOpenAttempt } from '$lib/server/cookies/open-attempts.ts';
import { readPreferences } from '$lib/server/cookies/attempt-preferences.ts';
import type { PageServerLoad } from './$types';
import { nextOpenItem } from './progress.ts';

/** Redirects to the next open item, or to the result. */
export const load: PageServerLoad = async (event) => {
  const attempt = await readOpenAttempt(event, event.params.attemptId);
  const next = attempt.finished
    ? undefined
    : nextOpenItem(attempt, 0, readPreferences(event.cookies, attempt.id).flags);
  redirect(302, itemPath(attempt.id, next));
};
