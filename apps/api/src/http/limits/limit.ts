import type { HonoRequest, MiddlewareHandler } from 'hono';
import { Problem } from '../../problems/problem.ts';
import type { AppEnv, Services } from '../../services.ts';
import type { LimitName } from './limits.ts';
import { networkOf } from './network-of.ts';

/** How long one count lasts, in seconds: the `period` of every limiter in wrangler.jsonc. */
const period = 60;

/** The part of a Hono context that counting needs. */
interface Counted {
  readonly req: HonoRequest;
  readonly env: Services;
  error: Error | undefined;
}

async function isAdmitted(context: Counted, name: LimitName): Promise<boolean> {
  const network = networkOf(context.req.header('CF-Connecting-IP'));
  try {
    return network === undefined || (await context.env.limits.admits(name, network));
  } catch (error) {
    // Quizzes go on when nobody counts; the log of this request tells of it.
    if (error instanceof Error) context.error = error;
    return true;
  }
}

/** Counts a request once more, and throws a Problem where its reader asks too often. */
export async function refuseExcess(context: Counted, name: LimitName): Promise<void> {
  if (await isAdmitted(context, name)) return;
  throw new Problem('too-many-requests', {
    detail: 'Wait a minute',
    headers: { 'Retry-After': `${period}` },
  });
}

/** Refuses with 429 what comes too often, before anything of it is read. */
export function limit(name: LimitName): MiddlewareHandler<AppEnv> {
  return async (context, next) => {
    await refuseExcess(context, name);
    await next();
  };
}
