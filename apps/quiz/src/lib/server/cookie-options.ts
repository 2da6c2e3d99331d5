/** Loopback hosts, which browsers allow without a certificate. */
const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Returns the options of every cookie: for the whole site, and not readable by scripts. */
export function cookieOptions({ protocol, hostname }: Pick<URL, 'protocol' | 'hostname'>) {
  const secure = protocol !== 'http:' || !loopback.has(hostname);
  return { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
}
