import type { Context } from 'hono';
import * as z from 'zod/mini';
import type { AppEnv } from '../../services.ts';
import { defineRoute } from '../define-route.ts';

/** Swagger UI draws icons from data URLs and sets sizes in style attributes; everything else is our own. */
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

/** Sends an asset as it is, but under a policy of its own. */
async function sendPage({ env, req }: Context<AppEnv>): Promise<Response> {
  const { body, status, headers } = await env.assets.fetch(req.raw);
  const response = new Response(body, { status, headers });
  response.headers.set('Content-Security-Policy', contentSecurityPolicy);
  return response;
}

export const getDocs = defineRoute(
  {
    id: 'getDocs',
    method: 'get',
    path: '/docs',
    tag: 'Service',
    summary: 'Read this description as a page, and try it out',
    description: 'The page needs JavaScript; the document does not.',
    success: { 200: { description: 'The page', mediaType: 'text/html' } },
    problems: [],
  },
  sendPage,
);

export const redirectToDocs = defineRoute(
  {
    id: 'redirectToDocs',
    method: 'get',
    path: '/',
    isUndocumented: true,
    success: { 302: { description: 'The page' } },
    problems: [],
  },
  ({ redirect }) => redirect('/docs'),
);

/** The scripts and styles of the page; only plain names, since an encoded slash would lead to other folders of the assets. */
export const getDocsFile = defineRoute(
  {
    id: 'getDocsFile',
    method: 'get',
    path: '/docs/:file',
    isUndocumented: true,
    param: z.strictObject({ file: z.string().check(z.regex(/^[\w-]+\.\w+$/)) }),
    success: { 200: { description: 'The file' } },
    problems: ['not-found'],
  },
  async (context) => {
    const response = await sendPage(context);
    return response.status === 404 ? context.notFound() : response;
  },
);
