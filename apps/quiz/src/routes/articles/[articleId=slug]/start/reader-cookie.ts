import type { Cookies } from '@sveltejs/kit';
import { cookieOptions } from '$lib/server/cookie-options.ts';

const name = 'reader';
const days = 24 * 60 * 60;

/** The random reader name of this browser. Scripts cannot read the cookie. */
export interface ReaderCookie {
  read(): string | undefined;
  set(reader: string): void;
  remove(): void;
}

/** Returns access to the reader cookie of a request to `url`. */
export function readerCookie(
  cookies: Cookies,
  url: Pick<URL, 'protocol' | 'hostname'>,
): ReaderCookie {
  const options = cookieOptions(url);
  return {
    read: () => cookies.get(name),
    set: (reader) => cookies.set(name, reader, { ...options, maxAge: 180 * days }),
    remove: () => {
      if (cookies.get(name) !== undefined) cookies.delete(name, options);
    },
  };
}
