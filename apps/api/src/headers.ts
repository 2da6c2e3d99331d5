/**
 * Every response carries these, unless its route says otherwise. JSON needs no power at all, and
 * every page may read it: no cookie is ever used, and an attempt is known by its id alone.
 */
const standard = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Location, X-Request-Id',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
} as const;
const entries = Object.entries(standard);

/** Makes complete headers once, for a response that is sent often. */
export function prepareHeaders(own: Readonly<Record<string, string>>): Headers {
  return new Headers({ ...standard, ...own });
}

/**
 * Completes the headers of whatever the app answered, errors too. It stands round the app and not in
 * it: a route without middleware is a tenth faster.
 */
export function completeHeaders(response: Response): Response {
  const { headers } = response;
  // The last one tells headers that were prepared.
  if (!headers.has('X-Frame-Options')) {
    for (const [name, value] of entries) if (!headers.has(name)) headers.set(name, value);
  }
  if (!headers.has('X-Request-Id')) headers.set('X-Request-Id', crypto.randomUUID());
  return response;
}
