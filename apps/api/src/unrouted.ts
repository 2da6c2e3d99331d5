import type { Context, Hono } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { Problem } from './problem.ts';
import type { AppEnv } from './services.ts';

/** Tells a browser that any page may make the calls that a path knows. */
function answerPreflight(allow: string): Response {
  const headers = {
    Allow: allow,
    'Access-Control-Allow-Methods': allow,
    'Access-Control-Allow-Headers': 'Content-Type, If-None-Match',
    'Access-Control-Max-Age': '86400',
  };
  return new Response(null, { status: 204, headers });
}

/** Makes what answers a request that no route of `app` takes: which methods its path knows, or none. */
export function answerUnrouted(app: Hono<AppEnv>) {
  const answerMethods = methodNotAllowed({
    app,
    onMethodNotAllowed: ({ req }, methods) => {
      const allow = methods.join(', ');
      if (req.method === 'OPTIONS') return answerPreflight(allow);
      const options = { detail: `Use ${allow}`, headers: { Allow: allow } };
      return new Problem('method-not-allowed', options).toResponse();
    },
  });
  return async (context: Context<AppEnv, string>): Promise<Response> => {
    context.res = new Problem('not-found').toResponse();
    await answerMethods(context, async () => {});
    return context.res;
  };
}
