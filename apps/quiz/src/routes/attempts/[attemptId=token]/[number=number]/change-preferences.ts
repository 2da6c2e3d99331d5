import type { Attempt } from '@dateline/model/public';
import type { RequestEvent } from '@sveltejs/kit';
import {
  keepPreferences,
  readPreferences,
  type AttemptPreferences,
} from '$lib/server/attempt-preferences.ts';

/** Changes what a form of the item's page asks for, and keeps the rest: a flag, the time, the question how sure. */
export function changePreferences(
  { cookies, url }: Pick<RequestEvent, 'cookies' | 'url'>,
  attempt: Attempt,
  number: number,
  form: FormData,
): void {
  const before = readPreferences(cookies, attempt.id);
  keepPreferences(cookies, url, attempt, changed(before, number, form, Date.now()));
}

/** What is wanted of an attempt once a form of item `number` was posted `now`, in milliseconds since 1970. */
export function changed(
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
    // A page that is loaded again posts its form again: the time goes on.
    timer: timer === null ? before.timer : timer === 'on' ? (before.timer ?? now) : undefined,
    confidence: asks === null ? before.confidence : asks === 'on' ? true : undefined,
  };
}
