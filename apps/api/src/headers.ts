import type { MiddlewareHandler } from 'hono';

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

/** Makes complete headers, all but `X-Request-Id`. */
export function createHeaders(own: Readonly<Record<string, string>>): Headers {
  return new Headers({ ...standard, ...own });
}

/** Completes the headers of whatever the routes behind it answer. */
export const completeHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  const { headers } = context.res;
  for (const [name, value] of Object.entries(standard)) {
    if (!headers.has(name)) headers.set(name, value);
  }
  if (!headers.has('X-Request-Id')) headers.set('X-Request-Id', crypto.randomUUID());
};
