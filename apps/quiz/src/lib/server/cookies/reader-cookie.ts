import type { Cookies } from '@sveltejs/kit';
import { cookieOptions, readerCookieOptions } from './cookie-options.ts';

const name = 'reader';

/** The random reader name of this browser. `cookie-options.ts` says how long it is kept. */
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
  return {
    read: () => cookies.get(name),
    set: (reader) => cookies.set(name, reader, readerCookieOptions(url)),
    remove: () => {
      if (cookies.get(name) !== undefined) cookies.delete(name, cookieOptions(url));
    },
  };
}
