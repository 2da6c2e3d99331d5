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

/** Creates middleware that refuses a body that is too long or not declared as JSON, before any of it is parsed. */
export function createBodyCheck(maxBytes = maxBodyBytes): MiddlewareHandler {
  const boundBody = bodyLimit({
    maxSize: maxBytes,
    onError: () => {
      throw new Problem('body-too-large', { detail: `Send at most ${maxBytes} bytes` });
    },
  });
  return (context, next) =>
    boundBody(context, async () => {
      await requireJson(context, next);
    });
}
