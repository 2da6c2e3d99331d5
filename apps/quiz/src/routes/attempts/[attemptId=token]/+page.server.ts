import { redirect } from '@sveltejs/kit';
import { readAttempt } from '$lib/server/attempt.ts';
import type { PageServerLoad } from './$types';
import { nextOpenItem } from './progress.ts';

/** Goes on where the reader left off. */
export const load: PageServerLoad = async (event) => {
  const attempt = await readAttempt(event, event.params.attemptId);
  const next = attempt.finished ? undefined : nextOpenItem(attempt);
  redirect(302, `/attempts/${attempt.id}/${next ?? 'result'}`);
};
