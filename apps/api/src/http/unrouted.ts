import type { Context, Hono } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { Problem } from '../problems/problem.ts';
import type { HttpEnv } from './http-services.ts';

/** Creates the handler of requests without a route: 405 or the answer to OPTIONS if the path has other methods, else 404. */
export function createUnroutedHandler<Env extends HttpEnv>(app: Hono<Env>) {
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
  return async (context: Context<Env, string>): Promise<Response> => {
    context.res = new Problem('not-found').toResponse();
    await answerMethods(context, async () => {});
    return context.res;
  };
}
