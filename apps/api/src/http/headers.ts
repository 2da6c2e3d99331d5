/** The headers of every response whose route sets no others. JSON needs no permission, so the policy allows nothing. */
const standard = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  // The CORS headers depend on the request's origin, which caches must know.
  Vary: 'Origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
} as const;

/** Creates complete headers, except `X-Request-Id`. */
export function createHeaders(own: Readonly<Record<string, string>>): Headers {
  return new Headers({ ...standard, ...own });
}

/** Adds the missing headers of a response. Headers with an `X-Request-Id` are complete already. */
export function completeHeaders(headers: Headers): void {
  if (headers.has('X-Request-Id')) return;
  for (const [name, value] of Object.entries(standard)) {
    if (!headers.has(name)) headers.set(name, value);
  }
  headers.set('X-Request-Id', crypto.randomUUID());
}
