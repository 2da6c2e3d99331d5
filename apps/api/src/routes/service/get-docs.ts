import { Hono } from '../../http/hono.ts';
import { describeCall } from '../../http/operation.ts';

/** Swagger UI draws icons from data URLs and sizes things by style attributes; all else is our own. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const path = '/docs';

export const operation = /* @__PURE__ */ describeCall(() => ({
  id: 'getDocs',
  method: 'get',
  path,
  tag: 'Service',
  summary: 'Read this description as a page, and try it out',
  success: { 200: { description: 'The page', mediaType: 'text/html' } },
  problems: [],
}));

/** A plain name: from a path with an encoded slash no other folder of the assets can be reached. */
const file = String.raw`:file{[\w-]+\.\w+}`;

export const getDocs = new Hono().on('GET', [path, `${path}/${file}`], async (context, next) => {
  const { body, status, headers } = await context.env.assets.fetch(context.req.raw);
  if (status === 404) return next();
  const response = new Response(body, { status, headers });
  response.headers.set('Content-Security-Policy', contentSecurityPolicy);
  return response;
});
