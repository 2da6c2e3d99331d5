import type { Attempt } from '@dateline/model/public';
import type { RequestEvent } from '@sveltejs/kit';
import { storeConfirms } from '$lib/server/cookies/confirms.ts';
import {
  storePreferences,
  readPreferences,
  type AttemptPreferences,
} from '$lib/server/cookies/attempt-preferences.ts';

/** Stores and returns the preferences that a posted form changes: a flag, the timer, the confidence question, or the confirmation. */
export function changePreferences(
  { cookies, url }: Pick<RequestEvent, 'cookies' | 'url'>,
  attempt: Attempt,
  number: number,
  form: FormData,
): AttemptPreferences {
  const confirm = form.get('confirm');
  if (confirm !== null) storeConfirms(cookies, url, confirm === 'on');
  const before = readPreferences(cookies, attempt.id);
  const after = applyForm(before, number, form, Date.now());
  storePreferences(cookies, url, attempt, after);
  return after;
}

/** Returns the preferences after a form of item `number` was posted at `now`, in milliseconds since 1970. */
export function applyForm(
  before: AttemptPreferences,
  number: number,
  form: FormData,
  now: number,
): AttemptPreferences {
  const [flag, timer, asks] = ['flag', 'timer', 'asks'].map((name) => form.get(name));
  const others = before.flags.filter((each) => each !== number);
  return {
    ...before,
    flags: flag === null ? before.flags : flag === 'on' ? [...others, number] : others,
    // Reloading the page posts its form again, which must not restart the timer.
    timer: timer === null ? before.timer : timer === 'on' ? (before.timer ?? now) : undefined,
    ...(asks !== null && {
      confidence: asks === 'on' ? true : undefined,
      confidenceAt: asks === 'on' ? number : undefined,
    }),
  };
}
