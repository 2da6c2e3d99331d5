import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from './services.ts';

/** Every response carries these, unless its route says otherwise. JSON needs no power at all. */
const defaults = Object.entries({
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
});

/** Completes the headers of whatever the app answers, errors too. */
export const completeHeaders: MiddlewareHandler<AppEnv> = async (context, next) => {
  await next();
  const { headers } = context.res;
  headers.set('X-Request-Id', context.get('requestId'));
  for (const [name, value] of defaults) if (!headers.has(name)) headers.set(name, value);
};
