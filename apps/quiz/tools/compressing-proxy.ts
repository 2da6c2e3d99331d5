import { createServer, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { listen } from '../e2e/support/workers/listen.ts';

async function pass(address: URL, response: ServerResponse): Promise<void> {
  const answer = await fetch(address);
  const headers = Object.fromEntries(answer.headers);
  const body = Buffer.from(await answer.arrayBuffer());
  delete headers['content-length'];
  delete headers['content-encoding'];
  const isText = /text|javascript|json|svg/.test(headers['content-type'] ?? '');
  if (isText) headers['content-encoding'] = 'gzip';
  response.writeHead(answer.status, headers).end(isText ? gzipSync(body) : body);
}

/** Starts a proxy to `origin` that compresses texts, as Cloudflare's edge does and a local workerd does not. */
export async function startCompressingProxy(
  origin: string,
): Promise<{ readonly url: string; stop(): void }> {
  const server = createServer((request, response) => {
    pass(new URL(request.url ?? '/', origin), response).catch(() => response.destroy());
  });
  const port = await listen(server);
  return { url: `http://localhost:${port}`, stop: () => server.close() };
}
