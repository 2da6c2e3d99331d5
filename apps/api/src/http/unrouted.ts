import type { Context, Hono } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { Problem } from '../problems/problem.ts';
import type { AppEnv } from '../services.ts';

/** Makes what answers a request that no route of `app` takes: which methods its path knows, or none. */
export function answerUnrouted(app: Hono<AppEnv>) {
  const answerMethods = methodNotAllowed({
    app,
    onMethodNotAllowed: ({ req }, methods) => {
      const allow = methods.join(', ');
      const headers = { Allow: allow };
      return req.method === 'OPTIONS'
        ? new Response(null, { status: 204, headers })
        : new Problem('method-not-allowed', { detail: `Use ${allow}`, headers }).toResponse();
    },
  });
  return async (context: Context<AppEnv, string>): Promise<Response> => {
    context.res = new Problem('not-found').toResponse();
    await answerMethods(context, async () => {});
    return context.res;
  };
}
