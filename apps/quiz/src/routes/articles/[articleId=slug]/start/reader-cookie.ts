import type { Cookies } from '@sveltejs/kit';
import { cookieOptions } from '$lib/server/cookie-options.ts';

const name = 'reader';
const days = 24 * 60 * 60;

/** The random number by which this browser is known, and by nothing else; a script cannot read it. */
export interface ReaderCookie {
  read(): string | undefined;
  keep(reader: string): void;
  forget(): void;
}

/** Keeps a reader in the cookies of a request to `url`; what is not there need not be forgotten. */
export function readerCookie(
  cookies: Cookies,
  url: Pick<URL, 'protocol' | 'hostname'>,
): ReaderCookie {
  const options = cookieOptions(url);
  return {
    read: () => cookies.get(name),
    keep: (reader) => cookies.set(name, reader, { ...options, maxAge: 180 * days }),
    forget: () => {
      if (cookies.get(name) !== undefined) cookies.delete(name, options);
    },
  };
}
