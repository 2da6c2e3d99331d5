import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Problem } from './problem.ts';

/** The longest body that is read, in bytes; every valid one is far shorter. */
export const maxBodyBytes = 16 * 1024;

/** Refuses a body before more than `maxBodyBytes` of it are held. */
const boundBody = bodyLimit({
  maxSize: maxBodyBytes,
  onError: () => {
    throw new Problem('body-too-large', { detail: `Send at most ${maxBodyBytes} bytes` });
  },
});

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

/** Refuses a body that is too long or not declared as JSON, before any of it is parsed. */
export const checkBody: MiddlewareHandler = (context, next) =>
  boundBody(context, async () => {
    await requireJson(context, next);
  });
