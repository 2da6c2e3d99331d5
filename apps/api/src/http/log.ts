import type { Context } from 'hono';
import { routePath } from 'hono/route';
import { Problem } from '../problems/problem.ts';
import type { HttpEnv } from './http-services.ts';

/** Statuses that are logged for every method: wrong keys, and too much of something. */
const loggedStatuses: readonly number[] = [401, 403, 413, 429];

/** True if something failed that an operator may ask about. What succeeds is stored, and the platform counts it. */
function isLogged<Env extends HttpEnv>({
  req: { method },
  res: { status },
  error,
}: Context<Env>): boolean {
  if (status >= 500 || loggedStatuses.includes(status)) return true;
  if (error !== undefined && !(error instanceof Problem)) return true;
  return status >= 400 && (method === 'POST' || method === 'PUT');
}

/** Leaves out the error's message, which may quote what a reader sent. */
function formatError(error: Error) {
  if (error instanceof Problem) return { problem: error.slug };
  const { name, message, stack = '' } = error;
  const end = stack.indexOf(message);
  return { error: name, frames: end < 0 ? '' : stack.slice(end + message.length).trim() };
}

/**
 * Writes a line of JSON for each refused write, each request of an editor and each failure; a line costs as
 * much as storing a response. It has the pattern of the route, not the path: whoever knows an attempt's id can
 * continue the attempt. An editor is named by their key's name. `begun` is in milliseconds since 1970.
 */
export function logRequest<Env extends HttpEnv>(context: Context<Env>, begun: number): void {
  const { req, res, error, env } = context;
  const { status } = res;
  const editor = context.get('editor');
  if (!isLogged(context) && editor === undefined) return;
  const line = JSON.stringify({
    requestId: res.headers.get('X-Request-Id'),
    method: req.method,
    route: routePath(context),
    status,
    milliseconds: env.now() - begun,
    ...(editor !== undefined && { editor }),
    ...(error && formatError(error)),
  });
  // oxlint-disable-next-line no-console -- Workers keep what is written here as logs.
  if (status < 500) console.info(line);
  else console.error(line);
}
