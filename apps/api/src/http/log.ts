import type { Context } from 'hono';
import { routePath } from 'hono/route';
import { Problem } from '../problems/problem.ts';
import type { AppEnv } from '../services.ts';

/** What an operator wants to know of, whatever the method: keys that fail, and too much of something. */
const noted: readonly number[] = [401, 403, 413, 429];

/** Names an error and where it arose. Its message stays out: it may quote what a reader sent. */
function tellError(error: Error) {
  if (error instanceof Problem) return { problem: error.slug };
  const { name, message, stack = '' } = error;
  const end = stack.indexOf(message);
  return { error: name, frames: end < 0 ? '' : stack.slice(end + message.length).trim() };
}

/**
 * Writes one line of JSON about a write and about a failure, and none about a page that was read.
 * It names the pattern of the route, never the path: the id of an attempt is the right to go on with it.
 */
export function logRequest(context: Context<AppEnv>, begun: number): void {
  const { req, res, error, env } = context;
  const { method } = req;
  const { status } = res;
  const isWrite = method === 'POST' || method === 'PUT';
  if (!isWrite && status < 500 && !noted.includes(status)) return;
  const line = JSON.stringify({
    requestId: res.headers.get('X-Request-Id'),
    method,
    route: routePath(context),
    status,
    milliseconds: env.now() - begun,
    ...(error && tellError(error)),
  });
  // oxlint-disable-next-line no-console -- Workers keep what is written here as logs.
  if (status < 500) console.info(line);
  else console.error(line);
}
