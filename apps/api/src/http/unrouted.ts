import type { Context, Hono } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { Problem } from '../problems/problem.ts';
import type { HttpEnv } from './http-services.ts';

/** Strips the slashes at the end. A pattern would try each of many slashes in the middle as the first of the last ones. */
function stripSlashes(path: string): string {
  let end = path.length;
  while (path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
}

/**
 * No path ends with a slash. The problem says so, and is no redirect: a client that follows one would send every request
 * twice without knowing, and an editor's client must follow none, since it could carry the key to another server.
 */
function createNotFound(path: string): Problem {
  const without = stripSlashes(path);
  const hasSlash = without !== '' && without !== path;
  return new Problem(
    'not-found',
    hasSlash ? { detail: `Leave out the slash at the end: ${without}` } : {},
  );
}

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
    context.res = createNotFound(context.req.path).toResponse();
    await answerMethods(context, async () => {});
    return context.res;
  };
}
