import type { Context, Next } from 'hono';
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

/** What the address without a path answers. */
export const redirectToDocs = ({ redirect }: Context<AppEnv>): Response => redirect('/docs', 302);

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

/** The scripts and styles of the page; only plain names, since an encoded slash would lead to other folders of the assets. */
export const docsFiles = String.raw`/docs/:file{[\w-]+\.\w+}`;

/** Sends a file of the page; the next handler answers if there is no such file. */
export async function sendDocsFile(context: Context<AppEnv>, next: Next): Promise<Response | void> {
  const response = await sendPage(context);
  return response.status === 404 ? next() : response;
}
