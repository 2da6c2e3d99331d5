import type { Context } from 'hono';
import type { AppEnv } from '../services.ts';

/** Reads a list of origins, set apart by spaces or commas, each as a browser writes it: `https://paper.example`. */
export function readOrigins(list = ''): ReadonlySet<string> {
  return new Set(list.match(/[^\s,]+/g));
}

/**
 * Lets a page of a listed origin read the answer, never with credentials: an attempt is known by its
 * id alone. A preflight is told the methods that the path knows; an editor's key may not be sent.
 */
export function admitOrigin({ req, res: { headers }, env }: Context<AppEnv>): void {
  const origin = req.header('Origin');
  if (origin === undefined || !env.origins.has(origin)) return;
  headers.set('Access-Control-Allow-Origin', origin);
  headers.set('Access-Control-Expose-Headers', 'ETag, Location, Retry-After, X-Request-Id');
  if (req.method !== 'OPTIONS') return;
  headers.set('Access-Control-Allow-Methods', headers.get('Allow') ?? '');
  headers.set('Access-Control-Allow-Headers', 'Content-Type, If-None-Match');
  headers.set('Access-Control-Max-Age', '86400');
}
