/** Loopback addresses as a URL writes them: there no certificate is needed. */
const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** How every cookie of ours is set for a request to a URL: for the whole site, and out of reach of scripts. */
export function cookieOptions({ protocol, hostname }: Pick<URL, 'protocol' | 'hostname'>) {
  const secure = protocol !== 'http:' || !loopback.has(hostname);
  return { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
}
