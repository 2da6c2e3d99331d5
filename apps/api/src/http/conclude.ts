import type { MiddlewareHandler } from 'hono';
import { completeHeaders } from './headers.ts';
import { logRequest } from './log.ts';
import { admitOrigin } from './origins.ts';
import type { AppEnv } from '../services.ts';

/** Whatever is answered, from a route or from none, leaves through here: with all headers, and logged. */
export const conclude: MiddlewareHandler<AppEnv> = async (context, next) => {
  const begun = context.env.now();
  await next();
  completeHeaders(context.res.headers);
  admitOrigin(context);
  logRequest(context, begun);
};
