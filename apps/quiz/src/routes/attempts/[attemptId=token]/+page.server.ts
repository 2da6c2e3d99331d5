import { redirect } from '@sveltejs/kit';
import { localizeHref } from '$lib/paraglide/runtime.js';
import { readOpenAttempt } from '$lib/server/cookies/open-attempts.ts';
import type { PageServerLoad } from './$types';
import { nextOpenItem } from './progress.ts';

/** Redirects to the next open item, or to the result. */
export const load: PageServerLoad = async (event) => {
  const attempt = await readOpenAttempt(event, event.params.attemptId);
  const next = attempt.finished ? undefined : nextOpenItem(attempt);
  redirect(302, localizeHref(`/attempts/${attempt.id}/${next ?? 'result'}`));
};
