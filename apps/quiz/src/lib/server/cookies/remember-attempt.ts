import type { Attempt } from '@dateline/model/public';
import type { RequestEvent } from '@sveltejs/kit';
import { readPreferences } from './attempt-preferences.ts';
import { storeOpenAttempt } from './open-attempts.ts';
import { addOwnAttempt } from './own-attempts.ts';

/** Remembers in this browser that an attempt is its reader’s own and under way, and with which item it continues. */
export function rememberAttempt(
  { cookies, url }: Pick<RequestEvent, 'cookies' | 'url'>,
  attempt: Attempt,
  next: number | undefined,
): void {
  addOwnAttempt(cookies, url, attempt);
  const { friend, isChosen } = readPreferences(cookies, attempt.id);
  const isAside = attempt.repeats === true || friend !== undefined || isChosen === true;
  storeOpenAttempt(cookies, url, attempt, next, isAside);
}
