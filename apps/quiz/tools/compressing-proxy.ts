import { createServer, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { freePort } from '../e2e/support/workers/free-port.ts';

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

/** Hands out what `origin` answers, its texts compressed, as the platform's edge does and local workerd does not. */
export async function startCompressingProxy(
  origin: string,
): Promise<{ readonly url: string; stop(): void }> {
  const port = await freePort();
  const server = createServer((request, response) => {
    pass(new URL(request.url ?? '/', origin), response).catch(() => response.destroy());
  });
  server.listen(port, 'localhost');
  return { url: `http://localhost:${port}`, stop: () => server.close() };
}
