import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Problem } from '../problems/problem.ts';

/** The longest body that is read where a route asks for no other length, in bytes; every valid one is far shorter. */
export const maxBodyBytes = 16 * 1024;

const isJson = (contentType: string | undefined): boolean =>
  contentType !== undefined && /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(contentType);

/** Refuses a body that is not declared as JSON; no body at all needs no declaration. */
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

/** Makes what refuses a body that is too long or not declared as JSON, before any of it is parsed. */
export function createBodyCheck(maxBytes: number): MiddlewareHandler {
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

/** Refuses a body as most routes do, before more than `maxBodyBytes` of it are held. */
export const checkBody = createBodyCheck(maxBodyBytes);
