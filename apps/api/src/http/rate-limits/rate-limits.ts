import type { HonoRequest } from 'hono';
import { Problem } from '../../problems/problem.ts';
import { networkOf } from './network-of.ts';

/** The kinds of requests that are counted separately. How many are allowed is set in wrangler.jsonc (`ratelimits`). */
export type RateLimitName = 'starts' | 'writes' | 'reads' | 'reports' | 'editorKeys';

/** Counts the requests of each network. */
export interface RateLimits {
  /** Counts one request; false if the network has sent too many. */
  admits(name: RateLimitName, network: string): Promise<boolean>;
}

/** The part of Hono's context that counting needs. */
export interface CountedContext {
  readonly req: HonoRequest;
  readonly env: { readonly limits: RateLimits };
  error: Error | undefined;
}

/** How long a count lasts, in seconds: the `period` of every limiter in wrangler.jsonc (`ratelimits`). */
const period = 60;

async function isAdmitted(context: CountedContext, name: RateLimitName): Promise<boolean> {
  const network = networkOf(context.req.header('CF-Connecting-IP'));
  try {
    return network === undefined || (await context.env.limits.admits(name, network));
  } catch (error) {
    // A limiter that fails stops no quiz. The error is kept for the log of this request.
    if (error instanceof Error) context.error = error;
    return true;
  }
}

/** Counts a request as several more. */
export async function countMore(
  context: CountedContext,
  name: RateLimitName,
  times: number,
): Promise<void> {
  await Promise.all(Array.from({ length: times }, () => isAdmitted(context, name)));
}

/** Counts a request. Throws a 429 Problem if its network has sent too many. */
export async function refuseExcess(context: CountedContext, name: RateLimitName): Promise<void> {
  if (await isAdmitted(context, name)) return;
  throw new Problem('too-many-requests', {
    detail: 'Wait a minute',
    headers: { 'Retry-After': `${period}` },
  });
}
