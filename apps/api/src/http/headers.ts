/** Every response carries these, unless its route says otherwise. JSON needs no power at all. */
const standard = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  // Whether a page of another origin may read it depends on who asks; a cache must know.
  Vary: 'Origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
} as const;

/** Makes complete headers, all but `X-Request-Id`. */
export function createHeaders(own: Readonly<Record<string, string>>): Headers {
  return new Headers({ ...standard, ...own });
}

/** Completes the headers of an answer. Those that have an `X-Request-Id` were complete when they were made. */
export function completeHeaders(headers: Headers): void {
  if (headers.has('X-Request-Id')) return;
  for (const [name, value] of Object.entries(standard)) {
    if (!headers.has(name)) headers.set(name, value);
  }
  headers.set('X-Request-Id', crypto.randomUUID());
}
