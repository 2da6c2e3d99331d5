import type { Attempt } from '@dateline/model/public';
import type { Cookies } from '@sveltejs/kit';
import { attemptCookieOptions } from './cookie-options.ts';

const name = 'own';
/** The most attempts that a browser remembers as its own. */
const mostAttempts = 20;
/** The end of an attempt’s id, which is random and does not reveal the id. */
const endOf = (attemptId: string): string => attemptId.slice(-8);

const listOwn = (cookies: Pick<Cookies, 'get'>): string[] =>
  (cookies.get(name) ?? '').split('.').filter((end) => /^[\w-]{8}$/.test(end));

/** Whether this browser has started the attempt, or answered in it. Anyone with its address can read it. */
export function isOwnAttempt(cookies: Pick<Cookies, 'get'>, attemptId: string): boolean {
  return listOwn(cookies).includes(endOf(attemptId));
}

/** Remembers that this browser has started an attempt, or answered in it. */
export function addOwnAttempt(
  cookies: Cookies,
  url: URL,
  { id, expiresAt }: Pick<Attempt, 'id' | 'expiresAt'>,
): void {
  if (isOwnAttempt(cookies, id)) return;
  const ends = [...listOwn(cookies), endOf(id)].slice(-mostAttempts);
  cookies.set(name, ends.join('.'), attemptCookieOptions(url, expiresAt));
}
