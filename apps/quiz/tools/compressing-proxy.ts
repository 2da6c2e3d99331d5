import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { listen } from '../e2e/support/workers/listen.ts';

/** The headers of a request that the origin needs. A form has to come from the origin's own pages. */
function listHeaders({ headers }: IncomingMessage, { origin }: URL): Record<string, string> {
  const { cookie = '', accept = '*/*', 'content-type': type } = headers;
  return { cookie, accept, origin, ...(type === undefined ? {} : { 'content-type': type }) };
}

async function pass(request: IncomingMessage, response: ServerResponse, to: URL): Promise<void> {
  const { method = 'GET' } = request;
  const sent = await buffer(request);
  const answer = await fetch(to, {
    method,
    headers: listHeaders(request, to),
    redirect: 'manual',
    ...(sent.length > 0 && { body: sent }),
  });
  const headers = new Map<string, string | string[]>(answer.headers);
  const body = Buffer.from(await answer.arrayBuffer());
  headers.delete('content-length');
  headers.delete('content-encoding');
  headers.set('set-cookie', answer.headers.getSetCookie());
  const isText = /text|javascript|json|svg/.test(answer.headers.get('content-type') ?? '');
  if (isText) headers.set('content-encoding', 'gzip');
  response
    .setHeaders(headers)
    .writeHead(answer.status)
    .end(isText ? gzipSync(body) : body);
}

/** Starts a proxy to `origin` that compresses texts, as Cloudflare's edge does and a local workerd does not. */
export async function startCompressingProxy(
  origin: string,
): Promise<{ readonly url: string; stop(): void }> {
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '/', origin);
    pass(request, response, address).catch(() => response.destroy());
  });
  const port = await listen(server);
  return { url: `http://localhost:${port}`, stop: () => server.close() };
}
