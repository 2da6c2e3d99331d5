import type { Cookies } from '@sveltejs/kit';
import { cookieOptions, settingCookieOptions } from './cookie-options.ts';

/** The cookie of a reader who confirms each answer. It holds for every quiz on this device. */
const name = 'confirm';

/** Reads whether a choice by pointer counts only after it was submitted. */
export const readConfirms = (cookies: Pick<Cookies, 'get'>): boolean => cookies.get(name) === 'on';

/** Stores whether a choice by pointer counts only after it was submitted. */
export function storeConfirms(
  cookies: Pick<Cookies, 'set' | 'delete'>,
  url: Pick<URL, 'protocol' | 'hostname'>,
  confirms: boolean,
): void {
  if (confirms) cookies.set(name, 'on', settingCookieOptions(url));
  else cookies.delete(name, cookieOptions(url));
}
