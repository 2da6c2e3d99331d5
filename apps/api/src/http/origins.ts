import type { Context } from 'hono';
import type { HttpEnv } from './http-services.ts';

/** Reads a list of origins separated by spaces or commas, each as browsers write it: `https://paper.example`. */
export function readOrigins(list = ''): ReadonlySet<string> {
  return new Set(list.match(/[^\s,]+/g));
}

/**
 * Sets the CORS headers of a response if the page's origin is listed. Credentials and an editor's
 * key are never allowed; the response to a preflight lists the methods that the path has.
 */
export function setCorsHeaders<Env extends HttpEnv>({ req, res, env }: Context<Env>): void {
  const { headers } = res;
  const origin = req.header('Origin');
  if (origin === undefined || !env.origins.has(origin)) return;
  headers.set('Access-Control-Allow-Origin', origin);
  headers.set('Access-Control-Expose-Headers', 'ETag, Location, Retry-After, X-Request-Id');
  if (req.method !== 'OPTIONS') return;
  headers.set('Access-Control-Allow-Methods', headers.get('Allow') ?? '');
  headers.set('Access-Control-Allow-Headers', 'Content-Type, If-None-Match');
  headers.set('Access-Control-Max-Age', '86400');
}
