import { isHttpError, redirect } from '@sveltejs/kit';
import { localizeHref } from '$lib/paraglide/runtime.js';
import { readAttempt } from '$lib/server/attempt.ts';
import { forgetOpenAttempt } from '$lib/server/open-attempts.ts';
import type { PageServerLoad } from './$types';
import { nextOpenItem } from './progress.ts';

/** Redirects to the next open item, or to the result. A quiz that is closed is no longer offered to be continued. */
export const load: PageServerLoad = async (event) => {
  const { attemptId } = event.params;
  const attempt = await readAttempt(event, attemptId).catch((fault: unknown) => {
    if (isHttpError(fault, 404) || isHttpError(fault, 410)) {
      forgetOpenAttempt(event.cookies, event.url, attemptId);
    }
    throw fault;
  });
  const next = attempt.finished ? undefined : nextOpenItem(attempt);
  redirect(302, localizeHref(`/attempts/${attempt.id}/${next ?? 'result'}`));
};
