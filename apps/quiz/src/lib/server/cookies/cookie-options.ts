/** Loopback hosts, which browsers allow without a certificate. */
const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);
/** How long a browser keeps its reader name and its settings: 180 days, in seconds. */
const readerMaxAge = 180 * 24 * 60 * 60;
/** How long a browser keeps a setting: a year, in seconds. */
const settingMaxAge = 365 * 24 * 60 * 60;

type Site = Pick<URL, 'protocol' | 'hostname'>;

/** Returns the options of every cookie: for the whole site, and not readable by scripts. */
export function cookieOptions({ protocol, hostname }: Site) {
  const secure = protocol !== 'http:' || !loopback.has(hostname);
  return { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
}

/** Returns the options of a cookie that a browser keeps between quizzes: the reader name, the settings. */
export function readerCookieOptions(site: Site) {
  return { ...cookieOptions(site), maxAge: readerMaxAge } as const;
}

/** Returns the options of the cookie that counts days in a row, or remembers that nobody wants that. */
export function streakCookieOptions(site: Site) {
  return { ...cookieOptions(site), maxAge: readerMaxAge } as const;
}

/** Returns the options of an attempt's cookie, which is kept until the attempt expires. */
export function attemptCookieOptions(site: Site, expiresAt: string) {
  return { ...cookieOptions(site), expires: new Date(expiresAt) } as const;
}

/** Returns the options of a cookie with a setting of this device. */
export function settingCookieOptions(site: Site) {
  return { ...cookieOptions(site), maxAge: settingMaxAge } as const;
}
