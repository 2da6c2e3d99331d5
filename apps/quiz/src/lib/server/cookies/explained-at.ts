import type { Attempt } from '@dateline/model/public';
import type { Cookies, RequestEvent } from '@sveltejs/kit';
import { settingCookieOptions } from './cookie-options.ts';

/** The cookie of a browser in which a single choice was answered under the full instruction. */
const name = 'explained';

const placeOf = ({ id }: Pick<Attempt, 'id'>, number: number): string =>
  `${id.slice(-8)}.${number}`;

/** Whether a single choice says how it counts: on each device until one is answered, and there also afterwards. */
export function isExplained(
  cookies: Pick<Cookies, 'get'>,
  attempt: Pick<Attempt, 'id'>,
  number: number,
): boolean {
  const at = cookies.get(name);
  return at === undefined || at === placeOf(attempt, number);
}

/** Stores that a single choice was answered, if it is the first one on this device. */
export function storeExplained(
  { cookies, url }: Pick<RequestEvent, 'cookies' | 'url'>,
  attempt: Pick<Attempt, 'id'>,
  { number, interaction }: Attempt['items'][number],
): void {
  if (interaction !== 'choice' || cookies.get(name) !== undefined) return;
  cookies.set(name, placeOf(attempt, number), settingCookieOptions(url));
}
