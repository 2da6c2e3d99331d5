import type { Cookies } from '@sveltejs/kit';

const name = 'reader';
const days = 24 * 60 * 60;

/** Loopback addresses as a URL writes them: there no certificate is needed. */
const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** The random number by which this browser is known, and by nothing else; a script cannot read it. */
export interface ReaderCookie {
  read(): string | undefined;
  keep(reader: string): void;
  forget(): void;
}

/** Keeps a reader in the cookies of a request to `url`; what is not there need not be forgotten. */
export function readerCookie(
  cookies: Cookies,
  { protocol, hostname }: Pick<URL, 'protocol' | 'hostname'>,
): ReaderCookie {
  const secure = protocol !== 'http:' || !loopback.has(hostname);
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
  return {
    read: () => cookies.get(name),
    keep: (reader) => cookies.set(name, reader, { ...options, maxAge: 180 * days }),
    forget: () => {
      if (cookies.get(name) !== undefined) cookies.delete(name, options);
    },
  };
}
