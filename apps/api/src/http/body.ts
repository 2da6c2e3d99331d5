import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Problem } from '../problems/problem.ts';

/** The most bytes of a body if its route sets no other limit. */
export const maxBodyBytes = 16 * 1024;

const isJson = (contentType: string | undefined): boolean =>
  contentType !== undefined && /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(contentType);

/** Refuses a body that is not declared as JSON; an empty body needs no declaration. */
const requireJson: MiddlewareHandler = async ({ req }, next) => {
  const type = req.header('Content-Type');
  const hasBody = req.raw.body !== null && (type !== undefined || (await req.text()) !== '');
  if (hasBody && !isJson(type)) {
    throw new Problem('unsupported-media-type', {
      detail: 'Send the body as JSON, with the header Content-Type: application/json',
      headers: { Accept: 'application/json' },
    });
  }
  await next();
};

/**
 * How many bytes of a body beyond its limit are read before it is refused. A server closes a connection if a body was
 * read in part, and whoever has sent the next request on it, as wrangler's local proxy does, gets no answer.
 */
const excessBytes = 2 * 1024 * 1024;

/** Creates middleware that refuses a body that is too long or not declared as JSON, before any of it is parsed. */
export function createBodyCheck(maxBytes = maxBodyBytes): MiddlewareHandler {
  const refuse = (): never => {
    throw new Problem('body-too-large', { detail: `Send at most ${maxBytes} bytes` });
  };
  const readBody = bodyLimit({ maxSize: maxBytes + excessBytes, onError: refuse });
  return (context, next) =>
    readBody(context, async () => {
      if ((await context.req.arrayBuffer()).byteLength > maxBytes) refuse();
      await requireJson(context, next);
    });
}
